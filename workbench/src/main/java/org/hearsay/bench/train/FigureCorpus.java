package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.corpus.TextLines;
import org.hearsay.figure.FigureFinder;
import org.hearsay.figure.FigureTrainer;
import org.hearsay.figure.FigureTrainer.Marked;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Figure;
import org.hearsay.name.Names;
import org.hearsay.place.PlaceTrainer;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Annotated figures: those of {@code figures/train_gold.jsonl} in the reports of {@code chains/train/texts.jsonl}. */
final class FigureCorpus {
    private static final int CUMULATIVE = 0;
    private static final int INCIDENT = 1;
    private static final int UNCLEAR = 2;
    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar = new PartOfSpeechTagger();

    /** Gives all reports that have figures to the trainer, in their order; returns how many figures there are. */
    int teach(Path corpora, FigureTrainer trainer) throws IOException {
        return each(corpora, (layout, marks) -> {
            List<Marked> marked = new ArrayList<>();
            for (JsonNode m : marks) marked.add(marked(m, layout));
            trainer.add(layout, grammar.tag(layout), marked);
        });
    }

    /** Gives the figures that are read in the same reports, and their marked places, to the trainer. */
    int teach(Path corpora, PlaceTrainer trainer) throws IOException {
        FigureFinder finder = new FigureFinder(Names.standard());
        return each(corpora, (layout, marks) -> {
            Tags tags = grammar.tag(layout);
            List<Figure> figures = finder.find(layout, tags, List.of(), List.of());
            List<@Nullable String> places = new ArrayList<>();
            for (Figure f : figures) places.add(place(layout, layout.start(f.phrase()), layout.end(f.phrase()), marks));
            trainer.add(layout, tags, figures, places);
        });
    }

    private interface Lesson {
        void of(Layout layout, List<JsonNode> marks);
    }

    private int each(Path corpora, Lesson lesson) throws IOException {
        Map<String, List<JsonNode>> gold = new LinkedHashMap<>();
        for (JsonNode line : TextLines.read(corpora.resolve("figures/train_gold.jsonl")))
            gold.computeIfAbsent(line.path("article").asString(), a -> new ArrayList<>())
                    .add(line);
        int figures = 0;
        for (JsonNode line : TextLines.read(corpora.resolve("chains/train/texts.jsonl"))) {
            List<JsonNode> marks = gold.get(line.path("id").asString());
            if (marks == null) continue;
            lesson.of(
                    layouts.read(
                            line.path("title").asString(null), line.path("text").asString()),
                    marks);
            figures += marks.size();
        }
        return figures;
    }

    private static @Nullable String place(Layout layout, int start, int end, List<JsonNode> marks) {
        for (JsonNode m : marks) {
            Marked marked = marked(m, layout);
            if (marked.start() < end && start < marked.end())
                return m.path("place").asString(null);
        }
        return null;
    }

    private static Marked marked(JsonNode m, Layout layout) {
        int base = layout.bodyStart();
        String text = layout.text().substring(base);
        JsonNode running = m.path("cumulative");
        int counting = !running.isBoolean() ? UNCLEAR : running.asBoolean() ? CUMULATIVE : INCIDENT;
        return new Marked(
                base + text.offsetByCodePoints(0, m.path("start").asInt()),
                base + text.offsetByCodePoints(0, m.path("end").asInt()),
                m.path("event").asString("other"),
                m.path("unit_class").asString("people"),
                counting);
    }
}
