package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {
    @TempDir
    Path folder;

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.language=ar",
                "-Duser.timezone=Asia/Kathmandu"));
        if (words[0].startsWith("-X")) command.add(words[0]);
        command.add(Main.class.getName());
        command.addAll(List.of(words).subList(words[0].startsWith("-X") ? 1 : 0, words.length));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    @Test
    void itPrintsTheSameBytesAsInThisProcessInAnotherLocaleAndZone() throws Exception {
        Process process = start("read", "--group", "--format", "json", Command.EXAMPLES.toString());
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(new String(out, StandardCharsets.UTF_8))
                .isEqualTo(Command.run("read", "--group", "--format", "json", Command.EXAMPLES)
                        .out());
    }

    @Test
    void aTextIsReadFromStandardInput() throws Exception {
        Process process = start("read", "--format", "json", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write("Nine soldiers were killed near Selnik.".getBytes(StandardCharsets.UTF_8));
        }
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(new String(out, StandardCharsets.UTF_8)).contains("\"name\":\"stdin\"", "\"text\":\"Nine\"");
    }

    @Test
    void aReaderThatGoesAwayEndsItWithoutATrace() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) many.append("{\"text\":\"Nine soldiers were killed in Selnik.\"}\n");
        Path file = Command.file(folder, "many.jsonl", many.toString());
        Process process = start("read", "--format", "json", file.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"schema\"");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("err")).content().isEmpty();
    }

    @Test
    void aSlipEndsWithTwo() throws Exception {
        assertThat(start("raed").waitFor()).isEqualTo(2);
        assertThat(folder.resolve("err")).content().contains("Did you mean: read?");
    }

    @Test
    void readingLoadsNothingOfTheLedgerNorOfItsDatabases() throws Exception {
        Process process = start(
                "-Xlog:class+load:stderr",
                "read",
                Command.EXAMPLES.resolve("01-undated-offensive.txt").toString());
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err"))
                .content()
                .contains(" org.hearsay.ReportReader ")
                .doesNotContain(" org.hearsay.ledger.", " org.sqlite.", " org.postgresql.", " org.flywaydb.");
    }
}
