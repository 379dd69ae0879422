package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void name() {
        ledger = folder.resolve("l.db");
    }

    @Test
    void addSaysHowManyWereNewKnownAndRefused() {
        Path bad = Command.file(folder, "bad.txt", "");
        Run run = Command.run("add", "--ledger", ledger, Command.EXAMPLES, bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("12 new, 0 known already, 1 refused");
        assertThat(run.err()).contains(bad + ": is empty");
    }

    @Test
    void addingTheSameTwiceAddsNothing() {
        Command.run("add", "--ledger", ledger, Command.EXAMPLES);
        String before = Command.run("table", "--ledger", ledger).out();
        Run again = Command.run("add", "--ledger", ledger, Command.EXAMPLES);
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("0 new, 12 known already, 0 refused");
        assertThat(Command.run("table", "--ledger", ledger).out()).isEqualTo(before);
    }

    @Test
    void aReportGivenTwiceInOneGoIsAddedOnce() {
        Path file = Command.file(folder, "a.txt", "Nine soldiers were killed in Selnik, Kestria said.");
        Run run = Command.run("add", "--threads", 2, "--ledger", ledger, file, file, file);
        assertThat(run.out()).startsWith("1 new, 2 known already");
    }

    @Test
    void theLedgerIsChosenBeforeOrAfterTheSubcommandOrByTheEnvironment() {
        Path file = Command.file(folder, "a.txt", "Nine soldiers were killed in Selnik, Kestria said.");
        Path second = folder.resolve("second.db");
        Path third = folder.resolve("third.db");
        Command.run("add", "--ledger", ledger, file);
        Command.run("--ledger", second, "add", file);
        new Command().set("HEARSAY_LEDGER", third.toString()).with("add", file);
        assertThat(ledger).exists();
        assertThat(second).exists();
        assertThat(third).exists();
        assertThat(new Command()
                        .set("HEARSAY_LEDGER", "/nowhere")
                        .with("--ledger", second, "table")
                        .code())
                .isZero();
    }

    @Test
    void theTableIsTheSameHoweverTheReportsCameIn() {
        Path other = folder.resolve("other.db");
        Command.run("add", "--threads", 1, "--ledger", ledger, Command.EXAMPLES);
        Command.run("add", "--ledger", other, Command.EXAMPLES.resolve("reports.jsonl"));
        Command.run("add", "--threads", 3, "--ledger", other, Command.EXAMPLES);
        assertThat(Command.run("table", "--ledger", other).out())
                .isEqualTo(Command.run("table", "--ledger", ledger).out())
                .isNotBlank();
    }

    @Test
    void theTableComesAsMarkdownToo() {
        Command.run("add", "--ledger", ledger, Command.EXAMPLES);
        Run run = Command.run("table", "--format", "md", "--ledger", ledger);
        assertThat(run.lines().get(0)).startsWith("| Whose loss, of what, done how |");
        long columns = run.lines().get(1).chars().filter(c -> c == '|').count();
        assertThat(run.lines().subList(1, run.lines().size()))
                .allSatisfy(l -> assertThat(l.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(columns));
    }

    @Test
    void oneTextInTenOutletsIsOneSource() {
        String text =
                "The Kestrian army said on 11 March 2019 that 40 Varenian soldiers were killed in Selnik after three "
                        + "days of fighting around the railway bridge, and that the town had been left by its last defenders.";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10; i++)
            lines.append("{\"text\":\"")
                    .append(text)
                    .append("\",\"outlet\":\"Courier ")
                    .append(i)
                    .append("\"}\n");
        Command.run("add", "--ledger", ledger, Command.file(folder, "ten.jsonl", lines.toString()));
        assertThat(Command.run("table", "--ledger", ledger).out().replaceAll("\\s+", " "))
                .contains("1 source, 10 outlets");
        assertThat(Command.run("table", "--format", "md", "--ledger", ledger).out())
                .contains("1 source, 10 outlets");
    }

    @Test
    void checkSaysThatNothingIsWrongOrWhatIs() throws SQLException {
        Command.run("add", "--ledger", ledger, Command.EXAMPLES);
        Run right = Command.run("check", "--ledger", ledger);
        assertThat(right.out()).isEqualTo("nothing is wrong in " + ledger + "\n");
        assertThat(right.code()).isZero();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = db.createStatement()) {
            statement.execute("DELETE FROM reading WHERE report = (SELECT min(report) FROM reading)");
        }
        Run wrong = Command.run("check", "--ledger", ledger);
        assertThat(wrong.lines()).singleElement().asString().endsWith("has no reading");
        assertThat(wrong.code()).isEqualTo(1);
    }

    @Test
    void withoutALedgerTheTableSaysHowToBeginOne() {
        Run run = Command.run("table", "--ledger", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no ledger", "hearsay add");
        assertThat(Files.exists(folder.resolve("none.db"))).isFalse();
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAlone() {
        Path file = Command.file(folder, "a.txt", "Nine soldiers were killed in Selnik, Kestria said. ".repeat(30));
        Run run = Command.run("add", "--ledger", file, file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not a ledger").doesNotContain("\tat ");
        assertThat(file).content().startsWith("Nine soldiers");
    }
}
