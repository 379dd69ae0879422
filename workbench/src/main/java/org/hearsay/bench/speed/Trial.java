package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs {@code hearsay read --format json} on a file in a process of its own and says what that cost. */
final class Trial {
    private final Path classPath;

    Trial(Path home) {
        this.classPath = home.resolve("app").resolve("target").resolve("lib").resolve("*");
    }

    /** The cost of reading a file with that much heap, on one core where the machine can say so. */
    Cost read(Path file, String heap) throws IOException, InterruptedException {
        return Timed.java(
                classPath.toString(),
                List.of("-Xmx" + heap, "-XX:+UseSerialGC"),
                List.of("org.hearsay.app.Main", "read", "--format", "json", file.toString()));
    }
}
