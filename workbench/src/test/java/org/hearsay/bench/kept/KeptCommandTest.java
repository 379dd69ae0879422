package org.hearsay.bench.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeptCommandTest {
    @TempDir
    Path folder;

    @Test
    void whatIsMadeUpIsTheSameForTheSameSeedAndStandsWhereItSays() {
        Reading reading = new MadeUp(7).reading(1);
        assertThat(reading).isEqualTo(new MadeUp(7).reading(1));
        assertThat(reading.figures())
                .hasSize(MadeUp.FIGURES)
                .allSatisfy(
                        f -> assertThat(words(reading, f)).isEqualTo(f.phrase().text()));
    }

    private static String words(Reading reading, Figure f) {
        var span = java.util.Objects.requireNonNull(f.phrase().span());
        return reading.report().text().substring(span.start(), span.end());
    }

    @Test
    void aSmallLedgerIsMeasured() {
        int code = new CommandLine(new KeptCommand())
                .execute("--claims", "200", "--ledger", folder.resolve("l.db").toString());
        assertThat(code).isZero();
    }
}
