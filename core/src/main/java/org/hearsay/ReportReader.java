package org.hearsay;

import java.util.ArrayList;
import java.util.List;
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
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.hearsay.name.Names;
import org.hearsay.name.Profile;
import org.hearsay.place.PlaceFinder;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.time.PageDater;
import org.hearsay.time.PageTimes;
import org.hearsay.time.TimeFinder;
import org.hearsay.time.TimeResolver;

/** Reads a report: every stage in its order. Immutable; build it once and share it between threads. */
public final class ReportReader {
    private final LayoutReader layouts;
    private final PartOfSpeechTagger grammar;
    private final AttributionFinder attributionFinder;
    private final ActorResolver actorResolver;
    private final PageDater pageDater;
    private final TimeResolver timeResolver;
    private final FigureFinder figureFinder;
    private final PlaceFinder placeFinder;
    private final Comparison comparison;
    private final Restatements restatements;

    private final LoadedWords loadedWords;
    private final Names names;
    private final boolean explains;

    private ReportReader(Names names, Gazetteer gazetteer) {
        this.names = names;
        explains = false;
        layouts = new LayoutReader();
        actorResolver = new ActorResolver(names);
        pageDater = new PageDater();
        timeResolver = new TimeResolver();
        figureFinder = new FigureFinder(names);
        placeFinder = new PlaceFinder(names, gazetteer);
        comparison = new Comparison();
        restatements = new Restatements();
        loadedWords = new LoadedWords();
        grammar = Loading.GRAMMAR.join();
        attributionFinder = Loading.ATTRIBUTION.join();
    }

    /** Shares every stage with another but where places are looked up. */
    private ReportReader(ReportReader other, PlaceFinder placeFinder, boolean explains) {
        this.names = other.names;
        this.placeFinder = placeFinder;
        this.explains = explains;
        layouts = other.layouts;
        grammar = other.grammar;
        attributionFinder = other.attributionFinder;
        actorResolver = other.actorResolver;
        pageDater = other.pageDater;
        timeResolver = other.timeResolver;
        figureFinder = other.figureFinder;
        comparison = other.comparison;
        restatements = other.restatements;
        loadedWords = other.loadedWords;
    }

    /** A reader with the models and lexicons that come with it. */
    public static ReportReader standard() {
        return new ReportReader(Loading.NAMES.join(), Gazetteer.standard());
    }

    /**
     * Begins to load what every reader needs, without waiting for it: for programs that have something else to do before they
     * make one. It is loaded once a process and kept.
     */
    public static void prepare() {
        Loading.GRAMMAR.isDone();
    }

    /** The same with the names of a profile. */
    public static ReportReader with(Profile profile) {
        return new ReportReader(Names.with(profile), Gazetteer.standard());
    }

    /** The same, whose readings also say why each attribution is one; it takes about twice as long. It shares the models. */
    public ReportReader explaining() {
        return new ReportReader(this, placeFinder, true);
    }

    /** The same, which looks places up in a gazetteer of the user's. */
    public ReportReader locating(Gazetteer places) {
        return new ReportReader(this, new PlaceFinder(names, places), explains);
    }

    /** All claims of a report; none of one in another language than English, whose words would be read wrongly. */
    public Reading read(Report report) {
        if (report.isForeign()) return Reading.unread(report);
        Layout layout = layouts.read(report.title(), report.text());
        Tags tags = grammar.tag(layout);
        TimeFinder timeFinder = new TimeFinder(layout, tags);
        Dating dating = pageDater.date(timeFinder, report.published());
        PageTimes times = new PageTimes(timeFinder, dating);

        List<Attribution> found = attributionFinder.find(layout, tags);
        List<Attribution> dated = timeResolver.said(times, found);
        Cast cast = actorResolver.resolve(layout, tags, dated);

        List<Figure> counted = figureFinder.find(layout, tags, cast.attributions(), cast.actors());
        List<Figure> placed = placeFinder.places(layout, tags, counted, cast.actors());
        List<Figure> figures = timeResolver.times(times, cast.attributions(), placed);

        Comparison.Inside compared = comparison.inside(dating, figures, cast.actors());
        List<Relation> relations = new ArrayList<>(compared.relations());
        relations.addAll(restatements.inside(report, dating, cast.attributions(), figures, cast.actors()));
        return new Reading(
                report,
                dating,
                cast.attributions(),
                figures,
                cast.actors(),
                relations,
                compared.ranges(),
                compared.incidents(),
                loadedWords.find(layout, cast.attributions()),
                explains ? attributionFinder.explain(layout, tags) : List.of());
    }
}
