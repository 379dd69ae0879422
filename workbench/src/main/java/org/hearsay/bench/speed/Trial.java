package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code hearsay read --format json} on a file in a process of its own and says what that cost. */
final class Trial {
    private static final String TIME = "/usr/bin/time";
    private static final String TASKSET = "/usr/bin/taskset";

    private final Path classPath;

    Trial(Path home) {
        this.classPath = home.resolve("app").resolve("target").resolve("lib").resolve("*");
    }

    /** The cost of reading a file with that much heap, on one core where the machine can say so. */
    Cost read(Path file, String heap) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(TIME))) throw new IOException("needs GNU time as " + TIME + " (Debian: time)");
        Path errors = Files.createTempFile("bench", ".err");
        try {
            Process process = new ProcessBuilder(command(file, heap))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .start();
            int code = process.waitFor();
            String printed = Files.readString(errors, StandardCharsets.UTF_8);
            if (code != 0) throw new IOException("hearsay ended with " + code + ": " + printed);
            return Cost.of(printed);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private List<String> command(Path file, String heap) {
        List<String> out = new ArrayList<>(List.of(TIME, "-f", Cost.FORMAT));
        if (Files.isExecutable(Path.of(TASKSET))) out.addAll(List.of(TASKSET, "-c", "0"));
        out.addAll(List.of("java", "-Xmx" + heap, "-XX:+UseSerialGC", "-cp", classPath.toString()));
        out.addAll(List.of("org.hearsay.app.Main", "read", "--format", "json", file.toString()));
        return out;
    }
}
