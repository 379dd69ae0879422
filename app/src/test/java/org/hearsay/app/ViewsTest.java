package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {
    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void add() {
        ledger = folder.resolve("l.db");
        Path reports = Command.file(
                folder,
                "r.jsonl",
                line(
                                "a",
                                "Courier",
                                "2019-03-11",
                                "The Kestrian army said that 12 soldiers were killed in Selnik on Sunday.")
                        + line(
                                "b",
                                "Herald",
                                "2019-03-12",
                                "Relief Watch said that 31 soldiers were killed in Selnik on Sunday.")
                        + line(
                                "c",
                                "Gazette",
                                "2019-03-20",
                                "The mayor said that 200 houses were destroyed in Tolm on Monday."));
        Command.run("add", "--ledger", ledger, reports);
    }

    private static String line(String id, String outlet, String day, String text) {
        return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
                .formatted(id, outlet, day, text);
    }

    private Run run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--ledger";
        all[words.length + 1] = ledger;
        return Command.run(all);
    }

    @Test
    void aTableWithoutRowsSaysWhetherThatIsForTheFiltersOrForWantOfFigures() {
        assertThat(run("table", "--party", "Nobody").out()).isEqualTo("No figures with these filters, or so far on.\n");
        assertThat(run("table", "--page", "9").out()).isEqualTo("No figures with these filters, or so far on.\n");
        Path bare = folder.resolve("bare.db");
        Path report = Command.file(folder, "bare.txt", "It rained in Tolm.");
        Command.run("add", "--ledger", bare, report);
        assertThat(Command.run("table", "--party", "Nobody", "--ledger", bare).out())
                .isEqualTo("The ledger holds no figures yet.\n");
    }

    @Test
    void aNameThatNobodyHasIsSaidWithThoseNearIt() {
        for (String view : new String[] {"table", "timeline", "conflicts", "incidents", "sources"})
            assertThat(run(view, "--claimant", "Kestrian").err())
                    .isEqualTo("hearsay: no figure is claimed by “Kestrian”; near it: “Kestrian army”\n");
        assertThat(run("search", "--outlet", "Curier", "soldiers").err())
                .isEqualTo("hearsay: no figure is printed by “Curier”; near it: “Courier”\n");
        assertThat(run("table", "--claimant", "Relief Watch", "--outlet", "Courier")
                        .err())
                .isEmpty();
    }

    @Test
    void aClassIsAskedForAsTablesCallItToo() {
        assertThat(run("table", "--event", "Destroyed", "--unit", "buildings").out())
                .contains("200 houses");
        assertThat(run("table", "--event", "killed or injured").out()).startsWith("No figures");
    }

    @Test
    void incidentsAreShownWithTheLowestAndTheHighestThatIsClaimedAndByWhom() {
        assertThat(run("incidents")
                        .out()
                        .lines()
                        .map(l -> l.replaceAll(" +", " ").strip())
                        .toList())
                .containsSubsequence(
                        "incident whose loss of what lowest claimed highest claimed behind it",
                        "2019-03-10 Selnik military · killed 12 soldiers 31 soldiers 2 claims by 2",
                        "Kestrian army Relief Watch in 2 reports",
                        "2019-03-18 Tolm buildings · destroyed 200 houses 200 houses 1 claim by 1");
        assertThat(run("incidents", "--place", "Tolm").out())
                .contains("200 houses")
                .doesNotContain("Selnik");
        assertThat(run("incidents", "--outlet", "nobody").out()).isEqualTo("No incidents.\n");
    }

    @Test
    void filtersLeaveOnlyWhatIsAskedFor() {
        assertThat(run("table").out()).contains("12 soldiers", "31 soldiers", "200 houses");
        assertThat(run("table", "--event", "killed").out())
                .contains("12 soldiers")
                .doesNotContain("200 houses");
        assertThat(run("table", "--outlet", "the herald").out())
                .contains("31 soldiers")
                .doesNotContain("12 soldiers");
        assertThat(run("table", "--place", "tolm").out()).contains("200 houses").doesNotContain("soldiers");
        assertThat(run("table", "--claimant", "Relief Watch").out())
                .contains("31")
                .doesNotContain("12 soldiers");
        assertThat(run("table", "--from", "2019-03-15").out())
                .contains("200 houses")
                .doesNotContain("soldiers");
        assertThat(run("table", "--party", "Nobody").out()).doesNotContain("soldiers");
    }

    @Test
    void reportsWithOneAgencysCreditAreOneSourceHoweverTheyAreWorded() {
        Path reports = Command.file(
                folder,
                "agency.jsonl",
                line(
                                "d",
                                "Post",
                                "2019-03-11",
                                "TOLM (AFP) — The mayor of Tolm said that 44 tanks were destroyed in Tolm.")
                        + line(
                                "e",
                                "Echo",
                                "2019-03-11",
                                "In Tolm 44 tanks were destroyed, the mayor of Tolm said.\\n\\nWith AFP")
                        + line(
                                "f",
                                "Star",
                                "2019-03-11",
                                "As the mayor of Tolm said, 44 tanks were destroyed in Tolm. (AFP)"));
        assertThat(Command.run("add", "--ledger", ledger, reports).code()).isZero();
        for (String[] filter : new String[][] {{"table"}, {"table", "--place", "Tolm"}})
            assertThat(run((Object[]) filter).out())
                    .contains("44 tanks")
                    .contains("1 source, 3", "outlets", "with Agence");
        assertThat(run("check", "--summaries").out()).startsWith("nothing is wrong");
    }

    @Test
    void viewsComeInPagesAndSayWhereTheyGoOn() {
        for (String view : new String[] {"table", "timeline", "sources"}) {
            Run first = run(view, "--lines", "1");
            Run second = run(view, "--lines", "1", "--page", "2");
            Run last = run(view, "--lines", "1", "--page", "3");
            assertThat(first.err()).as(view).isEqualTo("hearsay: there is more; --page 2 goes on\n");
            assertThat(second.err()).as(view).contains("--page 3 goes on");
            assertThat(last.err()).as(view).isEmpty();
            assertThat(second.out()).as(view).isNotEqualTo(first.out()).isNotEqualTo(last.out());
        }
        assertThat(run("table", "--lines", "1", "--event", "killed").out()).contains("12 soldiers");
        assertThat(run("table", "--lines", "1", "--page", "2", "--place", "selnik")
                        .out())
                .contains("31 soldiers")
                .doesNotContain("12 soldiers");
        assertThat(run("timeline", "--lines", "1", "--page", "2", "--from", "2019-03-01")
                        .out())
                .contains("soldiers");
        assertThat(run("table", "--page", "0").code()).isEqualTo(2);
        assertThat(run("table", "--page", "1000000", "--lines", "1000000").out())
                .contains("No figures");
    }

    @Test
    void whatViewsShowIsMadeAnewAndProved() {
        String before = run("table").out();
        assertThat(Command.run("ledger", "rebuild", ledger).out()).isEqualTo("rebuilt\n");
        assertThat(run("table").out()).isEqualTo(before);
        assertThat(run("check", "--summaries").out()).startsWith("nothing is wrong");
    }

    @Test
    void summariesThatWereChangedBehindTheLedgersBackAreFound() throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = db.createStatement()) {
            statement.execute("UPDATE stated SET low = '7'");
            statement.execute("UPDATE packed SET stamp = 1");
            statement.execute("DELETE FROM packed_report");
        }
        assertThat(run("check").code()).isZero();
        assertThat(run("check", "--summaries").out())
                .contains("summary stated")
                .contains("summary packed: block 0")
                .contains("hearsay ledger rebuild")
                .doesNotContain("summary story");
        Command.run("ledger", "rebuild", ledger);
        assertThat(run("check", "--summaries").code()).isZero();
    }

    @Test
    void asOfADayOnlyWhatWasPrintedByThenIsKnown() {
        assertThat(run("table", "--as-of", "2019-03-11").out())
                .contains("12 soldiers")
                .doesNotContain("31", "200");
        assertThat(run("table", "--as-of", "2019-03-10").out()).doesNotContain("soldiers");
        assertThat(run("table", "--as-of", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void theTimelineIsInTheOrderOfDays() {
        String out = run("timeline").out();
        assertThat(out.indexOf("12 soldiers")).isPositive().isLessThan(out.indexOf("200 houses"));
    }

    @Test
    void conflictsSayHowAndWhyAndFromWhichReports() {
        Run run = run("conflicts");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "31 soldiers",
                        "12 soldiers",
                        "31 soldiers, Relief Watch: as of 10 Mar 2019, Selnik (Herald, b)",
                        "12 soldiers, Kestrian army: as of 10 Mar 2019, Selnik (Courier, a)")
                .doesNotContain("200 houses");
        assertThat(run("conflicts", "--place", "Tolm").out()).isEqualTo("No conflicts.\n");
    }

    @Test
    void whatIsSaidAgainIsShownWithItsReasonAndItsReports() {
        Path more = Command.file(
                folder,
                "more.jsonl",
                line("d", "Post", "2019-03-11", "Olan Petry said Kestrian troops had looted the grain store in Tolm.")
                        + line(
                                "e",
                                "Argus",
                                "2019-03-12",
                                "It rained. The old grain store in Tolm was looted by Kestrian soldiers, Olan Petry said."));
        run("add", more);
        assertThat(run("conflicts", "--restated").out().replaceAll("\\s+", " "))
                .contains("Said again by Olan Petry in other words: “The old grain store", "Argus, e – Post, d");
        assertThat(run("conflicts", "--restated", "--outlet", "Gazette").out()).isEqualTo("Nothing is said again.\n");
    }

    @Test
    void whatAPersonSaysIsNotOneThingIsNoConflict() {
        String[] claims = Command.run("export", "--format", "csv", "--ledger", ledger)
                .out()
                .lines()
                .filter(l -> l.contains("soldiers"))
                .map(l -> l.substring(0, l.indexOf(',')))
                .toArray(String[]::new);
        assertThat(claims).hasSize(2);
        Run run = run("correct", "judge", claims[0], claims[1], "no", "--by", "Ann", "--reason", "two bridges");
        assertThat(run.out()).startsWith("correction ");
        assertThat(run("conflicts").out()).isEqualTo("No conflicts.\n");
        assertThat(run("corrections").out()).contains("Ann: judge", "two bridges");
        assertThat(run("export").out()).contains("\"kind\":\"correction\"", "two bridges");
    }

    @Test
    void sourcesSayWhoIsHeardAndHowOften() {
        assertThat(run("sources").out()).contains("Relief Watch", "mayor").contains("figures", "reports");
        assertThat(run("sources", "--event", "destroyed").out()).doesNotContain("Relief Watch");
    }

    @Test
    void searchPrintsTheSentence() {
        assertThat(run("search", "relief", "soldiers").out()).contains("Relief Watch said that 31 soldiers");
        assertThat(run("search", "unicorn").out()).isEqualTo("Nothing was found.\n");
    }

    @Test
    void aForgottenReportIsInNoViewAndIsNotAddedAgain() {
        assertThat(run("forget", "a", "--reason", "asked for").code()).isZero();
        assertThat(run("table").out()).doesNotContain("12 soldiers");
        assertThat(run("export").out()).doesNotContain("12 soldiers").contains("\"kind\":\"tombstone\"");
        assertThat(Command.run("add", "--ledger", ledger, folder.resolve("r.jsonl"))
                        .out())
                .startsWith("0 new, 3 known already");
        assertThat(run("forget", "a", "--reason", "again").err()).contains("there is no report a");
    }

    @Test
    void rereadWithAnotherProfileReadsEveryReportOnce() {
        Path profile = Command.EXAMPLES.resolve("profile.yaml");
        assertThat(run("reread").out()).startsWith("0 read again");
        assertThat(run("reread", "--profile", profile).out()).startsWith("3 read again");
        assertThat(run("reread", "--profile", profile).out()).startsWith("0 read again");
        assertThat(run("table", "--event", "killed").out()).contains("12 soldiers");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void aCopiedLedgerExportsTheSame() {
        Path copy = folder.resolve("copy.db");
        assertThat(Command.run("ledger", "copy", ledger, copy).out()).isEqualTo("copied\n");
        assertThat(Command.run("export", "--ledger", copy).out())
                .isEqualTo(run("export").out())
                .isNotEmpty();
        assertThat(Command.run("ledger", "copy", ledger, copy).err()).contains("is not empty");
    }

    @Test
    void exportsThatCannotTakeAllSayWhatIsLeftOut() {
        Run run = run("export", "--format", "ucdp");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("best").contains("31");
        assertThat(run.err()).contains("1 figures left out: counts something else than killed");
        for (String format : new String[] {"webannotation", "schemaorg", "bibtex", "acled"})
            assertThat(run("export", "--format", format).out()).isNotBlank();
    }

    @Test
    void aConventionIsOneOfThoseThereAre() {
        assertThat(run("export", "--format", "acled", "--convention", "linguistic")
                        .code())
                .isZero();
        assertThat(run("export", "--format", "acled", "--convention", "guess").err())
                .contains("linguistic");
    }

    @Test
    void correctSaysWhatItTakes() {
        assertThat(run("correct", "reject", "x", "y", "--by", "Ann", "--reason", "r")
                        .err())
                .contains("takes 1 words");
        assertThat(run("correct", "reject", "x", "--by", "Ann", "--reason", "r").err())
                .contains("there is no claim x");
        assertThat(run("correct", "praise", "x", "--by", "Ann", "--reason", "r").code())
                .isEqualTo(2);
    }
}
