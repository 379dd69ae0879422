package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.RoleTrainer.Marked;
import org.hearsay.model.Span;

/**
 * Reads PolNeAR's brat files: T lines give spans (several with {@code ;}), E lines join a cue, sources and contents.
 * A T line's text can go on in the next line; what does not begin with T or E is skipped.
 */
final class BratFile {
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final List<Marked> marked = new ArrayList<>();

    private BratFile() {}

    static List<Marked> read(Path file) throws IOException {
        BratFile brat = new BratFile();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 2) continue;
            if (line.startsWith("T")) brat.spans(fields[0], fields[1]);
            if (line.startsWith("E")) brat.event(fields[1]);
        }
        return brat.marked;
    }

    private void spans(String id, String field) {
        List<Span> found = new ArrayList<>();
        for (String piece : field.substring(field.indexOf(' ') + 1).split(";")) {
            String[] ends = piece.split(" ");
            found.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        spans.put(id, found);
    }

    private void event(String field) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String part : field.split(" ")) {
            List<Span> named = spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of());
            if (part.startsWith("Source")) source.addAll(named);
            if (part.startsWith("Cue")) cue.addAll(named);
            if (part.startsWith("Content")) content.addAll(named);
        }
        if (!content.isEmpty()) marked.add(new Marked(source, cue, content));
    }
}
