package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is refused by name and reason, and the rest is done. */
class BadInputTest {
    private static final String GOOD = "Nine soldiers were killed near Selnik, the Kestrian army said on Monday.\n";

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void aGoodFile() {
        good = Command.file(folder, "good.txt", GOOD);
    }

    private void isRefused(Path bad, String reason) {
        Run run = Command.run("read", "--format", "json", bad, good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).as("the rest is done").hasSize(1).allMatch(l -> l.contains("\"name\":\"good\""));
        assertThat(run.err()).contains(bad + ": " + reason).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anEmptyFile() {
        isRefused(Command.file(folder, "a.txt", ""), "is empty");
        isRefused(Command.file(folder, "b.txt", " \n\t\n"), "is empty");
        isRefused(Command.file(folder, "c.jsonl", "\n\n"), "is empty");
    }

    @Test
    void aBinary() {
        isRefused(Command.file(folder, "a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}), "a binary file");
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        isRefused(Command.file(folder, "b.txt", noise), "a binary file");
    }

    @Test
    void aMissingFile() {
        isRefused(folder.resolve("nowhere.txt"), "no such file");
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path file = Command.file(folder, "a.txt", GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "permissions do not apply to root");
        isRefused(file, "no permission");
    }

    @Test
    void aTextOverTwentyMegabytes() {
        byte[] bytes = new byte[20_000_001];
        Arrays.fill(bytes, (byte) 'a');
        isRefused(Command.file(folder, "a.txt", bytes), "a text over 20 MB");
    }

    @Test
    void aFolderWithoutReports() throws IOException {
        isRefused(Files.createDirectory(folder.resolve("empty")), "a folder without");
    }

    @Test
    void aLineThatIsCutOffIsNamedAndTheOthersAreRead() {
        Path file = Command.file(
                folder,
                "a.jsonl",
                "{\"text\":\"Nine died.\"}\n{\"id\":\"x\",\"text\":\"Ten di\n{\"text\":\"Two died.\"}\n");
        Run run = Command.run("read", "--format", "json", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains("a.jsonl:2: the JSON record is cut off");
    }

    @Test
    void whatHearsayItselfPrintedIsNoReport() throws IOException {
        Path ledger = folder.resolve("l.db");
        Command.run("add", "--ledger", ledger, good);
        Path ours = Files.createDirectory(folder.resolve("ours"));
        Path export = Command.file(
                ours, "export.jsonl", Command.run("export", "--ledger", ledger).out());
        Path readings = Command.file(
                ours,
                "readings.jsonl",
                Command.run("read", "--format", "json", "--with-text", good).out());
        Run run = Command.run("add", "--ledger", ledger, ours);
        assertThat(run.out()).startsWith("0 new, 0 known already, 2 refused");
        assertThat(run.err()).contains(export + ": is what hearsay printed", readings + ": is what hearsay printed");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252WithAWarning() {
        Path file = Command.file(folder, "a.txt", "“Café” destroyed\n".getBytes(Charset.forName("windows-1252")));
        Run run = Command.run("read", "--format", "json", "--with-text", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("“Café” destroyed");
        assertThat(run.err()).contains("a.txt: not UTF-8, read as windows-1252");
    }

    @Test
    void aFaultInOneReportDoesNotStopTheOthers() {
        Pipeline<String> pipeline = new Pipeline<>(2, report -> {
            if (report.name().equals("bad")) throw new IllegalStateException("a fault");
            return report.name();
        });
        Path bad = Command.file(folder, "bad.txt", GOOD);
        StringBuilder heard = new StringBuilder();
        pipeline.run(Source.files(java.util.List.of(good, bad, good)), new Results<>() {
            @Override
            public void done(String result) {
                heard.append(result).append(' ');
            }

            @Override
            public void refused(String name, String reason) {
                heard.append("refused ");
            }

            @Override
            public void warning(String name, String what) {
                heard.append("warning ");
            }
        });
        assertThat(heard).hasToString("good refused good ");
    }
}
