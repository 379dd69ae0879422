package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.corpus.TextLines;
import org.hearsay.figure.FigureTrainer;
import org.hearsay.figure.FigureTrainer.Marked;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
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
        Map<String, List<JsonNode>> gold = new LinkedHashMap<>();
        for (JsonNode line : TextLines.read(corpora.resolve("figures/train_gold.jsonl")))
            gold.computeIfAbsent(line.path("article").asString(), a -> new ArrayList<>())
                    .add(line);
        int figures = 0;
        for (JsonNode line : TextLines.read(corpora.resolve("chains/train/texts.jsonl"))) {
            List<JsonNode> marks = gold.get(line.path("id").asString());
            if (marks == null) continue;
            teach(line, marks, trainer);
            figures += marks.size();
        }
        return figures;
    }

    private void teach(JsonNode line, List<JsonNode> marks, FigureTrainer trainer) {
        String text = line.path("text").asString();
        Layout layout = layouts.read(line.path("title").asString(null), text);
        List<Marked> marked = new ArrayList<>();
        for (JsonNode m : marks) marked.add(marked(m, text, layout.bodyStart()));
        trainer.add(layout, grammar.tag(layout), marked);
    }

    private static Marked marked(JsonNode m, String text, int base) {
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
