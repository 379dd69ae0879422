package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLedgerTest extends LedgerFacts {
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");

    @TempDir
    Path folder;

    private int files;

    @Override
    int seeds() {
        return 200;
    }

    @Override
    String fresh() {
        return folder.resolve("hearsay-" + ++files + ".db").toString();
    }

    @Override
    Connection connection(String place) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + place);
    }

    @Override
    String unguard(String table, String trigger) {
        return "DROP TRIGGER " + trigger;
    }

    @Test
    void aLedgerThatIsNotThereIsNotMade() {
        String place = fresh();
        assertThatThrownBy(() -> Ledger.openExisting(place)).hasMessageContaining("there is no ledger");
        assertThat(Path.of(place)).doesNotExist();
    }

    @Test
    void ofAForgottenReportTheFileHoldsNoWord() throws IOException {
        String place = fresh();
        ReportReader reader = ReportReader.standard();
        Report gone = Report.of("gone", "Ninety-nine soldiers were killed in Draskov, Kestria said.");
        try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
            for (int i = 10; i < 60; i++)
                ledger.add(
                        reader.read(Report.of("r" + i, i + " soldiers were killed in Selnik, Kestria said.")),
                        Engine.current(""));
            ledger.add(reader.read(gone), Engine.current(""));
            ledger.commit();
            ledger.forget(gone.id(), "asked for");
        }
        for (Path file : List.of(Path.of(place), Path.of(place + "-wal"))) {
            if (!Files.exists(file)) continue;
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContainIgnoringCase("draskov").doesNotContain("Ninety-nine");
        }
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws IOException {
        String place = fresh();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) text.append("Nine soldiers were killed in Selnik, Kestria said. ");
        try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
            ledger.add(ReportReader.standard().read(Report.of("a", text.toString())), Engine.current(""));
            ledger.commit();
        }
        byte[] bytes = Files.readAllBytes(Path.of(place));
        Arrays.fill(bytes, bytes.length / 10, bytes.length, (byte) 0x5a);
        Files.write(Path.of(place), bytes);
        assertThatThrownBy(() -> {
                    try (Ledger ledger = Ledger.openExisting(place)) {
                        ledger.check();
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aFullDiskIsSaidAndWhatWasKeptBeforeIsSafe() {
        String place = fresh();
        ReportReader reader = ReportReader.standard();
        try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
            ledger.add(reader.read(Report.of("kept", "Nine soldiers were killed in Selnik, Kestria said.")), ENGINE);
            ledger.commit();
            ledger.settle();
        }
        Reading large =
                reader.read(Report.of("large", "Ten soldiers were killed in Selnik, Kestria said.\n".repeat(400)));
        try (Ledger ledger = new SqlLedger(FullDisk.after(place, 0), InstantSource.system())) {
            assertThatThrownBy(() -> {
                        ledger.add(large, ENGINE);
                        ledger.commit();
                    })
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("no room left on the disk; what was kept before is safe");
        }
        try (Ledger ledger = Ledger.openExisting(place)) {
            assertThat(ledger.named("kept")).hasSize(1);
            assertThat(ledger.named("large")).isEmpty();
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.checkSummaries()).isEmpty();
            assertThat(ledger.add(large, ENGINE)).isTrue();
            ledger.commit();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Nine soldiers were killed. ".repeat(60));
        assertThatThrownBy(() -> Ledger.open(file.toString(), InstantSource.system()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is not a ledger");
        assertThat(file).content().startsWith("Nine soldiers");
    }

    /** Three: claims changed, and another view than that of conflicts saw it first; eleven: names merged in a circle; 210: a report came and went before it was settled. */
    @ParameterizedTest
    @ValueSource(longs = {3, 11, 210})
    void soTheyAreWhereOnceTheyWereNot(long seed) throws SQLException {
        summariesAreThoseWorkedOutAnew(seed);
    }
}
