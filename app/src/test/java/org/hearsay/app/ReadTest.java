package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
    private static final String REPORT = "Shelling kills nine in Selnik, Kestria says\n\n"
            + "TOLM, March 14, 2019 - At least nine civilians were killed in Selnik, the Kestrian Defence Ministry said.\n";

    @TempDir
    Path folder;

    @Test
    void jsonIsOneLineAReport() {
        Run run = Command.run("read", "--format", "json", Command.EXAMPLES);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(12).allMatch(l -> l.startsWith("{\"schema\":\"hearsay-reading-1\","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void theBytesAreTheSameWithOneTwoAndEightThreads(String format) {
        Run one = Command.run("read", "--group", "--format", format, "--threads", 1, Command.EXAMPLES);
        assertThat(one.out()).isNotEmpty();
        for (int threads : List.of(2, 8))
            assertThat(Command.run("read", "--group", "--format", format, "--threads", threads, Command.EXAMPLES))
                    .isEqualTo(one);
    }

    @Test
    void reportsComeInTheOrderGiven() {
        Path b = Command.file(folder, "b.txt", REPORT);
        Path a = Command.file(folder, "a.txt", REPORT);
        Run run = Command.run("read", "--format", "json", "--threads", 4, b, a, b);
        assertThat(run.lines())
                .extracting(l -> l.replaceAll(".*?\"name\":\"(.*?)\".*", "$1"))
                .containsExactly("b", "a", "b");
    }

    @Test
    void theTextIsPrintedOnlyWhenAskedFor() {
        Path file = Command.file(folder, "a.txt", REPORT);
        assertThat(Command.run("read", "--format", "json", file).out())
                .doesNotContain("\"text\":\"Shelling kills nine in Selnik, Kestria says\\n\\nTOLM");
        assertThat(Command.run("read", "--format", "json", "--with-text", file).out())
                .contains("\"text\":\"Shelling kills nine in Selnik, Kestria says\\n\\nTOLM");
    }

    @Test
    void aGroupIsTheLastLine() {
        List<String> lines = Command.run("read", "--format", "json", "--group", Command.EXAMPLES)
                .lines();
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"schema\":\"hearsay-group-1\",");
    }

    @Test
    void aTableHasWhoHowManyOfWhatWhenAndTheSentence() {
        Run run = Command.run("read", Command.file(folder, "a.txt", REPORT));
        assertThat(run.out())
                .contains(
                        "Shelling kills nine in Selnik, Kestria says",
                        "14 Mar 2019",
                        "who says so",
                        "At least nine",
                        "≥\u00a09",
                        "civilians, killed",
                        "civilians were killed in Selnik");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 119, 120, 160})
    void noLineIsWiderThanTheTerminal(int columns) {
        Run run = new Command().set("COLUMNS", "" + columns).with("read", "--group", Command.EXAMPLES);
        assertThat(run.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(columns));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Path file = Command.file(folder, "a.txt", REPORT);
        assertThat(Command.run("read", file).out()).doesNotContain("\u001b");
        assertThat(new Command().onTerminal().with("read", file).out()).contains("\u001b[");
        assertThat(new Command()
                        .onTerminal()
                        .set("NO_COLOR", "1")
                        .with("read", file)
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void coloursChangeNothingElse() {
        Run plain = Command.run("read", Command.EXAMPLES);
        Run coloured = new Command().onTerminal().with("read", Command.EXAMPLES);
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void aReportCannotSteerTheTerminal() {
        Path file = Command.file(
                folder, "a.txt", "\u001b[2JNine soldiers were \u001b]0;x\u0007killed in Selnik, \u202eKestria said.\n");
        assertThat(Command.run("read", file).out()).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void aProfileWithASlipSaysInWhichLine() {
        Path profile = Command.file(folder, "p.yaml", "sides:\n  - nmae: Varenia\n");
        Run run = Command.run("read", "--profile", profile, Command.EXAMPLES);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("p.yaml:2").doesNotContain("Exception");
    }

    @Test
    void whenNobodyReadsOnItEndsQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Command().into(new Closing(), err, "read", "--format", "json", "--with-text", Command.EXAMPLES);
        assertThat(code).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ", "ipe");
    }

    @Test
    void aFullDiskIsAnError() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (OutputStream out = Files.newOutputStream(full)) {
            assertThat(new Command().into(out, err, "read", Command.EXAMPLES)).isEqualTo(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("space").doesNotContain("\tat ");
    }

    /** A pipe whose reader has gone. */
    private static final class Closing extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void aSavedPageIsReadAsItsArticle() {
        Path page = Command.file(
                folder,
                "page.html",
                "<html><head><title>Selnik shelled</title><meta property=og:site_name content='Tolm Post'></head><body>"
                        + "<nav><a href=/>Home</a></nav><h1>Selnik shelled</h1><p>Nine soldiers were killed near Selnik, "
                        + "the Kestrian army said on Monday.</p></body></html>");
        Run run = Command.run("read", "--format", "json", page);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"title\":\"Selnik shelled\"", "\"outlet\":\"Tolm Post\"", "Nine soldiers")
                .doesNotContain("Home");
    }
}
