package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Java in a process of its own, on one core where the machine can say so, and says what that cost. */
public final class Timed {
    private static final String TIME = "/usr/bin/time";
    private static final String TASKSET = "/usr/bin/taskset";

    private Timed() {}

    /**
     * The cost of a run whose output nobody wants.
     *
     * @param options of the virtual machine
     * @param words the main class and what it is told
     * @throws IOException where it does not end with 0
     */
    public static Cost java(String classPath, List<String> options, List<String> words)
            throws IOException, InterruptedException {
        return java(classPath, options, words, ProcessBuilder.Redirect.DISCARD);
    }

    /** The same, with a place for what it prints. */
    public static Cost java(String classPath, List<String> options, List<String> words, ProcessBuilder.Redirect printed)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(TIME))) throw new IOException("needs GNU time as " + TIME + " (Debian: time)");
        Path errors = Files.createTempFile("bench", ".err");
        try {
            Process process = new ProcessBuilder(command(classPath, options, words))
                    .redirectOutput(printed)
                    .redirectError(errors.toFile())
                    .start();
            int code = process.waitFor();
            String said = Files.readString(errors, StandardCharsets.UTF_8);
            if (code != 0) throw new IOException("java ended with " + code + ": " + said);
            return Cost.of(said);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static List<String> command(String classPath, List<String> options, List<String> words) {
        List<String> out = new ArrayList<>(List.of(TIME, "-f", Cost.FORMAT));
        if (Files.isExecutable(Path.of(TASKSET))) out.addAll(List.of(TASKSET, "-c", "0"));
        out.add("java");
        out.addAll(options);
        out.addAll(List.of("-cp", classPath));
        out.addAll(words);
        return out;
    }
}
