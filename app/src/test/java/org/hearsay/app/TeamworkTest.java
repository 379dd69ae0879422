package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Command.Run;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.hearsay.name.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team makes of its ledger: actors told apart, corrections to learn from, a page for a wiki, a profile. */
class TeamworkTest {
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
                                12,
                                "Courier | {{Star}}",
                                "Ivo Marten, the mayor of Tolm, said that 12 soldiers were killed in Selnik.")
                        + line("b", 11, "Herald", "Ivo Marten, a trader, said that 14 soldiers were killed in Selnik.")
                        + line("c", 11, "Herald", "Ivo Marten, a trader, said that 15 houses were destroyed in Tolm."));
        Command.run("add", "--ledger", ledger, reports);
    }

    private static String line(String id, int day, String outlet, String text) {
        return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"2019-03-%d\",\"url\":\"https://example.org/%s?a|b\",\"text\":\"%s\"}\n"
                .formatted(id, outlet, day, id, text);
    }

    private Run run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--ledger";
        all[words.length + 1] = ledger;
        return Command.run(all);
    }

    private Run correct(Object... words) {
        Object[] all = new Object[words.length + 5];
        all[0] = "correct";
        System.arraycopy(words, 0, all, 1, words.length);
        System.arraycopy(new Object[] {"--by", "Ann", "--reason", "seen"}, 0, all, words.length + 1, 4);
        return run(all);
    }

    private List<String> claims(String words) {
        return run("search", words)
                .out()
                .lines()
                .filter(l -> l.contains("figure "))
                .map(l -> l.substring(l.indexOf("figure ") + 7).strip())
                .toList();
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByReportsAndTogetherAgainByUndoing() {
        assertThat(run("table").out()).contains("Ivo Marten").doesNotContain("Ivo Marten (trader)");
        Run split = correct("split", "ivo marten", "Ivo Marten (trader)", "b", "c");
        assertThat(split.out().lines().toList()).hasSize(2).allMatch(l -> l.startsWith("correction "));
        assertThat(run("table", "--claimant", "Ivo Marten (trader)").out())
                .contains("14 soldiers", "15 houses")
                .doesNotContain("12 soldiers");
        assertThat(run("table", "--claimant", "Ivo Marten").out())
                .contains("12 soldiers")
                .doesNotContain("14 soldiers");
        for (String l : split.out().lines().toList()) correct("undo", l.substring("correction ".length()));
        assertThat(run("table", "--claimant", "Ivo Marten").out()).contains("12 soldiers", "+1 earlier", "15 houses");
        assertThat(run("check", "--summaries").out()).startsWith("nothing is wrong");
    }

    @Test
    void aSplitOfWhoIsNotHeardThereIsRefusedWhole() {
        assertThat(correct("split", "Nobody", "Somebody", "a").err()).contains("Nobody claims nothing there");
        assertThat(correct("split", "Ivo Marten", "Somebody").err()).contains("one report or more");
        assertThat(correct("split", "Ivo Marten", "Somebody", "unicorn").err()).contains("there is no report unicorn");
        assertThat(run("corrections").out()).isEmpty();
    }

    @Test
    void incidentsAreMergedAndSplitByNameAndTheLogSaysSo() {
        Command.run(
                "add",
                "--ledger",
                ledger,
                Command.file(
                        folder,
                        "s.jsonl",
                        line("d", 11, "Star", "Relief Watch said that 20 soldiers were killed in Selnik on Sunday.")
                                + line(
                                        "e",
                                        11,
                                        "Herald",
                                        "Officials said that 31 soldiers were killed in Tolm on Sunday.")));
        assertThat(correct("merge", "--incident", "2019-03-10 tolm", "2019-03-10 selnik")
                        .out())
                .startsWith("correction ");
        assertThat(run("incidents").out()).contains("2 claims").doesNotContain("Tolm");
        assertThat(correct("split", "--incident", "2019-03-10 selnik", "the second strike", "e")
                        .out())
                .startsWith("correction ");
        assertThat(run("incidents").out()).contains("the second strike").doesNotContain("2 claims");
        assertThat(run("export", "--format", "jsonl").out())
                .contains("\"verb\":\"merge\",\"target\":\"2019-03-10 tolm\",\"field\":\"incident\"");
        assertThat(correct("merge", "--incident", "2019-03-10 tolm", "elsewhere")
                        .err())
                .contains("there is no incident 2019-03-10 tolm");
        assertThat(correct("accept", "--incident", claims("12").get(0)).err()).contains("goes with merge and split");
        assertThat(run("check", "--summaries").out()).startsWith("nothing is wrong");
    }

    @Test
    void aCorrectionToWhatDoesNotExistIsRefused() {
        String claim = claims("12").get(0);
        assertThat(correct("change", claim, "event", "kiled").err())
                .contains("there is no event kiled; there are killed, injured");
        assertThat(correct("change", claim, "unit", "soldiers").err()).contains("there is no unit soldiers");
        assertThat(correct("merge", "Ivo Martin", "General Staff").err())
                .contains("no figure is claimed by “Ivo Martin”; near it: “Ivo Marten”");
        assertThat(run("corrections").out()).doesNotContain("kiled", "Martin");
    }

    @Test
    void judgedFiguresLeaveAsTrainingDataWithTheTextTheyStandIn() {
        correct("change", claims("12").get(0), "number", "13");
        correct("change", claims("12").get(0), "counting", "cumulative");
        correct("reject", claims("14").get(0));
        List<String> lines =
                run("export", "--format", "annotations").out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines)
                .filteredOn(l -> l.contains("\"judged\":\"changed\""))
                .singleElement()
                .satisfies(l -> assertThat(l)
                        .contains(
                                "\"text\":\"12\"",
                                "\"value\":13",
                                "\"low\":13",
                                "\"cumulative\":true",
                                "\"event\":\"killed\"")
                        .contains("\"start\":41", "\"end\":43", "\"claimant\":\"Ivo Marten"));
        assertThat(lines)
                .filteredOn(l -> l.contains("\"judged\":\"rejected\""))
                .singleElement()
                .satisfies(l -> assertThat(l).contains("\"text\":\"14\""));
        assertThat(lines).filteredOn(l -> l.startsWith("{\"id\"")).hasSize(2);
    }

    @Test
    void whereNothingWasJudgedThereIsNothingToLearnFrom() {
        assertThat(run("export", "--format", "annotations").out()).isEmpty();
    }

    @Test
    void aWikiPageHasAFootnoteForEachNumberAndWhatReportsSayIsNoMarkup() {
        String page = run("table", "--format", "wikitext").out();
        assertThat(page).startsWith("{| class=\"wikitable\"\n").endsWith("<references />\n");
        assertThat(page).contains("12 soldiers<ref name=\"r", "|url=https://example.org/a?a%7Cb}}</ref>");
        assertThat(page).contains("|work=Courier &#124; &#123;&#123;Star&#125;&#125;");
        assertThat(page.lines().filter(l -> l.startsWith("| ")))
                .hasSize(2)
                .allSatisfy(l -> assertThat(l.split(" \\|\\| ", -1)).hasSize(5));
        assertThat(page.lines().filter(l -> l.startsWith("|-"))).hasSize(2);
    }

    @Test
    void aSuggestedProfileIsOneThatCanBeReadWith() throws ProfileException {
        String yaml = run("profile", "suggest").out();
        Profile profile = ProfileFile.parse("draft", yaml);
        assertThat(profile.actors()).extracting(Profile.Actor::name).contains("Ivo Marten");
        assertThat(ProfileFile.parse(
                                "draft", run("profile", "suggest", "--least", 9).out())
                        .actors())
                .isEmpty();
    }
}
