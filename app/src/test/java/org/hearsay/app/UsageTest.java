package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h"})
    void byItselfAndAskedForHelpItExplainsItself(String word) {
        Run run = word.isEmpty() ? Command.run() : Command.run(word);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("read", "add", "table", "--ledger", "To begin with");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everySubcommandIsExplainedAndIsTheSameByItselfAsAmongAll() {
        Run all = Command.run("--help");
        for (String name : List.of("read", "watch", "serve", "ledger", "gazetteer", "check")) {
            assertThat(all.out()).contains("  " + name + " ");
            assertThat(Command.run(name, "--help").out())
                    .isEqualTo(Command.run("--ledger", "x", name, "--help").out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "add", "table"})
    void everySubcommandExplainsItself(String subcommand) {
        Run run = Command.run(subcommand, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: hearsay " + subcommand);
    }

    @ParameterizedTest
    @CsvSource({"raed,read", "tabel,table", "ad,add", "reed,read"})
    void aMistypedSubcommandIsMetWithTheOneMeant(String typed, String meant) {
        Run run = Command.run(typed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: " + meant + "?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMistypedOptionIsMetWithTheOneMeant() {
        Run run = Command.run("read", "--fromat", "json", Command.EXAMPLES);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: --format?", "Try: hearsay read --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"read", "add", "read --format xml x", "read --threads 0 x", "read --threads many x", "table x"})
    void whatIsNotUnderstoodEndsWithTwoAndSaysWhy(String line) {
        Run run = Command.run((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("hearsay: ").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "table --from yesterday, “yesterday” is no day",
        "table --as-of 2016-13-40, “2016-13-40” is no day",
        "table --event kiled, '--event takes one of: killed, injured, killed or injured, lost'",
        "search --most 0 x, '--most takes a number from 1'",
        "serve --port 99999, '--port takes a number from 0 to 65535, not 99999'"
    })
    void whatAnOptionCannotTakeIsSaidInItsOwnWords(String line, String why) {
        Run run = Command.run((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(why).doesNotContain("java.", "Exception");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(Command.run("--version").out()).startsWith("hearsay ");
    }
}
