package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.attribution.RoleTrainer.Marked;
import org.hearsay.bench.corpus.TextLines;
import org.hearsay.model.Span;
import tools.jackson.databind.JsonNode;

/** The reports with marked attributions: PolNeAR's articles, of which the first annotator counts, and chains. */
final class RoleCorpus {
    private final Path corpora;

    RoleCorpus(Path corpora) {
        this.corpora = corpora;
    }

    /** PolNeAR's articles in the order of their names. */
    List<MarkedText> polnear(String split) throws IOException {
        Path folder = corpora.resolve("polnear").resolve(split);
        Map<String, Path> first = new HashMap<>();
        for (Path file : sorted(folder.resolve("attributions"))) {
            String name = String.valueOf(file.getFileName());
            first.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
        }
        List<MarkedText> found = new ArrayList<>();
        for (Path file : sorted(folder.resolve("text"))) {
            Path marks = first.get(String.valueOf(file.getFileName()).replace(".txt", ""));
            if (marks != null)
                found.add(new MarkedText(
                        Files.readString(file, StandardCharsets.UTF_8), BratFile.read(marks), List.of()));
        }
        return found;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The reports of chains with their outermost and their nested attributions, in the order of the file. */
    List<MarkedText> chains(String split) throws IOException {
        Path folder = corpora.resolve("chains").resolve(split);
        Map<String, List<JsonNode>> marks = new HashMap<>();
        for (JsonNode mark : TextLines.read(folder.resolve("attributions.jsonl")))
            marks.computeIfAbsent(mark.path("article").asString(), k -> new ArrayList<>())
                    .add(mark);
        List<MarkedText> found = new ArrayList<>();
        for (JsonNode line : TextLines.read(folder.resolve("texts.jsonl"))) {
            String text = line.path("text").asString();
            List<Marked> outermost = new ArrayList<>();
            List<Marked> nested = new ArrayList<>();
            for (JsonNode mark : marks.getOrDefault(line.path("id").asString(), List.of()))
                (mark.path("parent").isString() ? nested : outermost).add(marked(text, mark));
            found.add(new MarkedText(text, outermost, nested));
        }
        return found;
    }

    private static Marked marked(String text, JsonNode mark) {
        return new Marked(
                spans(text, mark.path("source")), spans(text, mark.path("cue")), spans(text, mark.path("content")));
    }

    /** Spans in code points as spans in UTF-16 units. */
    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> found = new ArrayList<>();
        for (JsonNode pair : pairs)
            found.add(new Span(
                    text.offsetByCodePoints(0, pair.path(0).asInt()),
                    text.offsetByCodePoints(0, pair.path(1).asInt())));
        return found;
    }
}
