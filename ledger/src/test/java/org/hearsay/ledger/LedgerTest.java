package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final ReportReader READER = ReportReader.standard();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("hearsay.db");
    }

    private static Reading reading(String name, int killed) {
        return READER.read(Report.of(
                name,
                "The Kestrian army said 😀 on Monday that " + killed + " soldiers were killed in Selnik. "
                        + "At least nine tanks were destroyed, it said."));
    }

    private void add(Reading... readings) {
        try (Ledger ledger = Ledger.open(file, NOON)) {
            for (Reading r : readings) ledger.add(r, ENGINE);
            ledger.commit();
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> out = new ArrayList<>();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) out.add(result.getString(1));
        }
        return out;
    }

    @Test
    void aReportIsAddedOnce() throws SQLException {
        try (Ledger ledger = Ledger.open(file, NOON)) {
            assertThat(ledger.add(reading("a", 12), ENGINE)).isTrue();
            assertThat(ledger.add(reading("a", 12), ENGINE)).isFalse();
            assertThat(ledger.knows(reading("a", 12).report().id())).isTrue();
            assertThat(ledger.knows(reading("a", 13).report().id())).isFalse();
            ledger.commit();
        }
        add(reading("a", 12));
        assertThat(column("SELECT name FROM report")).containsExactly("a");
    }

    @Test
    void everyFigureIsAnEntryWithItsRecordAndItsWords() throws SQLException {
        Reading reading = reading("a", 12);
        add(reading);
        assertThat(column("SELECT quote FROM entry WHERE kind = 'figure' ORDER BY start"))
                .containsExactlyElementsOf(
                        reading.figures().stream().map(f -> f.phrase().text()).toList())
                .contains("12", "At least nine");
        assertThat(column("SELECT record FROM entry")).allMatch(r -> r.startsWith("{\"id\":\""));
    }

    @Test
    void offsetsCountCodePoints() throws SQLException {
        add(reading("a", 12));
        assertThat(column("SELECT substr(report.text, entry.start + 1, entry.\"end\" - entry.start) = entry.quote "
                        + "FROM entry JOIN report ON report.id = entry.report WHERE part = 'text'"))
                .isNotEmpty()
                .containsOnly("1");
    }

    @Test
    void whatIsNotCommittedIsNotKept() throws SQLException {
        try (Ledger ledger = Ledger.open(file, NOON)) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.commit();
            ledger.add(reading("b", 13), ENGINE);
        }
        assertThat(column("SELECT name FROM report")).containsExactly("a");
    }

    @Test
    void anEntryIsNeverChanged() throws SQLException {
        add(reading("a", 12));
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE entry SET quote = 'x'"))
                    .hasMessageContaining("an entry is never changed");
        }
    }

    @Test
    void aClaimKeepsItsIdWhateverEngineReadsItAndAnEntryDoesNot() throws SQLException {
        add(reading("a", 12));
        List<String> claims = column("SELECT claim FROM entry ORDER BY claim");
        List<String> entries = column("SELECT id FROM entry ORDER BY id");
        file = folder.resolve("other.db");
        try (Ledger ledger = Ledger.open(file, NOON)) {
            ledger.add(reading("a", 12), new Engine("1".repeat(32), "test"));
            ledger.commit();
        }
        assertThat(column("SELECT claim FROM entry ORDER BY claim"))
                .isEqualTo(claims)
                .doesNotHaveDuplicates();
        assertThat(column("SELECT id FROM entry")).doesNotContainAnyElementsOf(entries);
    }

    @Test
    void idsDoNotDependOnTheTimeOfRecording() throws SQLException {
        add(reading("a", 12));
        List<String> ids = column("SELECT id FROM entry ORDER BY id");
        file = folder.resolve("later.db");
        try (Ledger ledger = Ledger.open(file, InstantSource.system())) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.commit();
        }
        assertThat(column("SELECT id FROM entry ORDER BY id")).isEqualTo(ids);
    }

    @Test
    void statedFiguresComeBackAsTheyWentIn() {
        Reading reading = reading("a", 12);
        add(reading);
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.stated())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactlyInAnyOrderElementsOf(
                            org.hearsay.compare.StatedFigures.of(reading).values());
        }
    }

    @Test
    void aLedgerOfANewerVersionIsNotTouched() throws SQLException {
        add(reading("a", 12));
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Ledger.openExisting(file))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("newer version of hearsay (99)");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotTouched() throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement()) {
            statement.execute("CREATE TABLE other (x)");
        }
        assertThatThrownBy(() -> Ledger.open(file, NOON)).hasMessageContaining("another program");
        assertThat(column("SELECT name FROM sqlite_schema")).containsExactly("other");
    }

    @Test
    void twoProcessesTakeTurns() {
        try (Ledger one = Ledger.open(file, NOON);
                Ledger other = Ledger.open(file, NOON)) {
            one.add(reading("a", 12), ENGINE);
            one.commit();
            assertThat(other.add(reading("a", 12), ENGINE)).isFalse();
            assertThat(other.add(reading("b", 13), ENGINE)).isTrue();
            other.commit();
            assertThat(one.knows(reading("b", 13).report().id())).isTrue();
        }
    }
}
