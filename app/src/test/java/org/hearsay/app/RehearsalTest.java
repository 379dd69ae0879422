package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher runs after a build, as a process of its own. */
class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void itRunsThroughSaysNothingAndLeavesTheClassesAndNothingElse() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path loaded = folder.resolve("classes");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:DumpLoadedClassList=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rehearsal.class.getName(),
                        Command.EXAMPLES.toString(),
                        folder.resolve("native").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("log")).content().isEmpty();
        assertThat(loaded).content().contains("org/hearsay/ReportReader", "org/hearsay/web/Site", "org/sqlite/");
        assertThat(folder.resolve("native")).isNotEmptyDirectory();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith("hearsay")))
                    .isEmpty();
        }
    }
}
