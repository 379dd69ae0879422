package org.hearsay.bench.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.ledger.Ledger;
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

    @Test
    void aCrowdLooksAtALedgerThatGrows() {
        String place = folder.resolve("crowd.db").toString();
        int code = new CommandLine(new KeptCommand())
                .execute("--claims", "200", "--ledger", place, "--readers", "3", "--seconds", "1", "--pause", "5");
        assertThat(code).isZero();
        try (Ledger ledger = Ledger.openExisting(place)) {
            assertThat(ledger.listed("", 1_000)).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void percentilesAreOfTimesThatWereTaken() {
        Times times = new Times();
        for (int i = 1; i <= 20; i++) times.add(i * 1_000_000L);
        assertThat(times.words()).isEqualTo("10 19 20");
        assertThat(Times.of(java.util.List.of(times, times)).size()).isEqualTo(40);
    }
}
