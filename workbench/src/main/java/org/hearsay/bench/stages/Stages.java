package org.hearsay.bench.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hearsay.ReportReader;
import org.hearsay.actor.ActorResolver;
import org.hearsay.actor.Cast;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.LoadedWords;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Restatements;
import org.hearsay.figure.FigureFinder;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Report;
import org.hearsay.name.Names;
import org.hearsay.place.PlaceFinder;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.time.PageDater;
import org.hearsay.time.PageTimes;
import org.hearsay.time.TimeFinder;
import org.hearsay.time.TimeResolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage of reading by itself, over the same reports: what the stages before it found is found before the clock runs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {
    /** How many reports are read in one go. */
    @Param("40")
    public int reports;

    /** What the reports are made from. */
    @Param("1")
    public long seed;

    private final Names names = Names.standard();
    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar = new PartOfSpeechTagger();
    private final AttributionFinder attributions = new AttributionFinder();
    private final ActorResolver actors = new ActorResolver(names);
    private final PageDater dater = new PageDater();
    private final TimeResolver times = new TimeResolver();
    private final FigureFinder figures = new FigureFinder(names);
    private final PlaceFinder places = new PlaceFinder(names, Gazetteer.standard());
    private final Comparison comparison = new Comparison();
    private final Restatements restatements = new Restatements();
    private final LoadedWords loadedWords = new LoadedWords();
    private final ReportReader reader = ReportReader.standard();

    private List<Page> pages = List.of();

    /** A report with what every stage made of it. */
    private record Page(
            Report report,
            Layout layout,
            Tags tags,
            Dating dating,
            PageTimes times,
            List<Attribution> said,
            Cast cast,
            List<Figure> counted,
            List<Figure> figures) {}

    /** Makes the reports, and runs every stage once. */
    @Setup
    public void read() {
        pages = new Stories(seed).reports(reports).stream().map(this::page).toList();
    }

    private Page page(Report report) {
        Layout layout = layouts.read(report.title(), report.text());
        Tags tags = grammar.tag(layout);
        TimeFinder found = new TimeFinder(layout, tags);
        Dating dating = dater.date(found, report.published());
        PageTimes when = new PageTimes(found, dating);
        List<Attribution> said = times.said(when, attributions.find(layout, tags));
        Cast cast = actors.resolve(layout, tags, said);
        List<Figure> counted = figures.find(layout, tags, cast.attributions(), cast.actors());
        List<Figure> placed = places.places(layout, tags, counted, cast.actors());
        List<Figure> timed = times.times(when, cast.attributions(), placed);
        return new Page(report, layout, tags, dating, when, said, cast, counted, timed);
    }

    private List<Object> each(Function<Page, Object> stage) {
        List<Object> out = new ArrayList<>(pages.size());
        for (Page page : pages) out.add(stage.apply(page));
        return out;
    }

    /** Text to paragraphs, sentences, words and quotation marks. */
    @Benchmark
    public List<Object> layout() {
        return each(p -> layouts.read(p.report.title(), p.report.text()));
    }

    /** Words to parts of speech. */
    @Benchmark
    public List<Object> grammar() {
        return each(p -> grammar.tag(p.layout));
    }

    /** Days that the page names, and what day it is from. */
    @Benchmark
    public List<Object> dating() {
        return each(p -> dater.date(new TimeFinder(p.layout, p.tags), p.report.published()));
    }

    /** Words and parts of speech to who said what. */
    @Benchmark
    public List<Object> attribution() {
        return each(p -> attributions.find(p.layout, p.tags));
    }

    /** Mentions to speakers and sides. */
    @Benchmark
    public List<Object> actors() {
        return each(p -> actors.resolve(p.layout, p.tags, p.said));
    }

    /** How many, of what, done how, to whom, by whose word. */
    @Benchmark
    public List<Object> figures() {
        return each(p -> figures.find(p.layout, p.tags, p.cast.attributions(), p.cast.actors()));
    }

    /** Where and when. */
    @Benchmark
    public List<Object> placesAndTimes() {
        return each(p -> times.times(
                p.times, p.cast.attributions(), places.places(p.layout, p.tags, p.counted, p.cast.actors())));
    }

    /** How figures stand to each other. */
    @Benchmark
    public List<Object> comparing() {
        return each(p -> comparison.inside(p.dating, p.figures, p.cast.actors()));
    }

    /** What is said again in other words. */
    @Benchmark
    public List<Object> restating() {
        return each(p -> restatements.inside(p.report, p.dating, p.cast.attributions(), p.figures, p.cast.actors()));
    }

    /** Words that judge or frame. */
    @Benchmark
    public List<Object> framing() {
        return each(p -> loadedWords.find(p.layout, p.cast.attributions()));
    }

    /** All of it, as the reader does it. */
    @Benchmark
    public List<Object> reading() {
        return each(p -> reader.read(p.report));
    }

    /** How many words, parted by white space, the reports have together. */
    static long words(int reports, long seed) {
        return new Stories(seed)
                .reports(reports).stream()
                        .mapToLong(r -> r.text().strip().split("\\s+").length)
                        .sum();
    }
}
