package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A split of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
final class Polnear {
    private final Path folder;

    Polnear(Path folder) {
        this.folder = folder;
    }

    /** The texts by name, as stored. */
    SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> out = new TreeMap<>();
        for (Path file : files("text", ".txt"))
            out.put(stem(file, ".txt"), Files.readString(file, StandardCharsets.UTF_8));
        return out;
    }

    /** The annotation files by name; several where several people annotated one text. */
    SortedMap<String, Path> annotations() throws IOException {
        SortedMap<String, Path> out = new TreeMap<>();
        for (Path file : files("attributions", ".ann")) out.put(stem(file, ".ann"), file);
        return out;
    }

    /** The text's name of an annotation file's. */
    static String textOf(String annotation) {
        return annotation.substring(0, annotation.lastIndexOf('_'));
    }

    private Path[] files(String part, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(part))) {
            return found.filter(f -> f.toString().endsWith(ending)).sorted().toArray(Path[]::new);
        }
    }

    private static String stem(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }
}
