package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/**
 * What others are asked who read the same articles, and how well they did.
 *
 * @param folder the folder of the corpora
 */
public record Comparison(Path folder) {

    /** The articles whose attributions are marked: PolNeAR's dev split, by name. */
    public SortedMap<String, String> articles() throws IOException {
        return new Polnear(new Corpora(folder).polnear()).texts();
    }

    /** The JSON Lines file of the reports whose figures are marked. */
    public Path reports() {
        return new Corpora(folder).figures("dev.jsonl");
    }

    /**
     * Whole attributions in some of the articles: by measure and kind of content, precision, recall and F1.
     *
     * @param printed readings, as JSON Lines
     */
    public JsonNode attributions(Path printed, Collection<String> articles) throws IOException {
        Path split = new Corpora(folder).polnear();
        return LinkedScore.score(split, Readings.printed(printed).byName(), Set.of())
                .over(articles);
    }

    /** Figures in all of the reports. */
    public JsonNode figures(Path printed) throws IOException {
        Path gold = new Corpora(folder).figures("dev_gold.jsonl");
        return FigureScore.score(gold, Readings.printed(printed).byName()).all();
    }
}
