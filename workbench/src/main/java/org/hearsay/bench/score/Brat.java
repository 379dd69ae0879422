package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads brat standoff files: {@code T} lines are spans, in pieces; {@code E} lines join them into attributions. */
final class Brat {
    private static final Pattern SPAN = Pattern.compile("T\\d+");
    private static final Pattern EVENT = Pattern.compile("E\\d+");

    private final Map<String, List<Piece>> spans = new HashMap<>();

    private Brat() {}

    /** The attributions of a file, in its order. */
    static List<Marked> read(Path file) throws IOException {
        Brat brat = new Brat();
        List<String[]> lines = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(l -> l.split("\t", -1))
                .filter(f -> f.length > 1)
                .toList();
        for (String[] f : lines) if (SPAN.matcher(f[0]).matches()) brat.spans.put(f[0], pieces(f[1]));
        List<Marked> out = new ArrayList<>();
        for (String[] f : lines) if (EVENT.matcher(f[0]).matches()) out.add(brat.event(f[1]));
        return out;
    }

    private static List<Piece> pieces(String field) {
        List<Piece> out = new ArrayList<>();
        for (String piece : field.substring(field.indexOf(' ') + 1).split(";")) {
            String[] ends = piece.strip().split(" ");
            out.add(new Piece(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return out;
    }

    private Marked event(String field) {
        Map<String, List<Piece>> roles = new HashMap<>();
        for (String argument : field.strip().split("\\s+")) {
            int colon = argument.indexOf(':');
            String role = argument.substring(0, colon).replaceAll("\\d+$", "");
            roles.computeIfAbsent(role, r -> new ArrayList<>())
                    .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
        }
        return new Marked(of(roles, "Source"), of(roles, "Cue"), of(roles, "Content"));
    }

    private static List<Piece> of(Map<String, List<Piece>> roles, String role) {
        return roles.getOrDefault(role, List.of());
    }
}
