package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ReportReader;
import org.hearsay.model.Hashes;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for a ledger in any database. */
abstract class LedgerFacts extends RestatedFacts {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final ReportReader READER = ReportReader.standard();

    private String where = "";

    @BeforeEach
    void begin() throws SQLException {
        where = fresh();
    }

    private static Reading reading(String name, int killed) {
        return READER.read(Report.of(
                name,
                "The Kestrian army said 😀 on Monday that " + killed + " soldiers were killed in Selnik. "
                        + "At least nine tanks were destroyed, it said."));
    }

    private void add(Reading... readings) {
        try (Ledger ledger = Ledger.open(where, NOON)) {
            for (Reading r : readings) ledger.add(r, ENGINE);
            ledger.commit();
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> out = new ArrayList<>();
        try (Connection db = connection(where);
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) out.add(result.getString(1));
        }
        return out;
    }

    @Test
    void aReportIsAddedOnce() throws SQLException {
        try (Ledger ledger = Ledger.open(where, NOON)) {
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
        String cut = "SELECT substr(report.text, entry.start + 1, entry.\"end\" - entry.start) FROM entry "
                + "JOIN report ON report.id = entry.report WHERE part = 'text' ORDER BY entry.id";
        assertThat(column(cut))
                .isNotEmpty()
                .isEqualTo(column("SELECT quote FROM entry WHERE part = 'text' ORDER BY id"));
    }

    @Test
    void whatIsNotCommittedIsNotKept() throws SQLException {
        try (Ledger ledger = Ledger.open(where, NOON)) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.commit();
            ledger.add(reading("b", 13), ENGINE);
        }
        assertThat(column("SELECT name FROM report")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE entry SET quote = 'x', an entry is never changed",
        "DELETE FROM entry, an entry is never removed",
        "UPDATE report SET text = 'x', a report is never changed"
    })
    void whatIsKeptStaysAsItIs(String attempt, String answer) throws SQLException {
        add(reading("a", 12));
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute("DELETE FROM stated");
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining(answer);
        }
    }

    @Test
    void theTextIsKeptWithItsHashAndTheEngineWithItsFingerprint() throws SQLException {
        Report report = reading("a", 12).report();
        add(reading("a", 12));
        assertThat(column("SELECT text FROM report")).containsExactly(report.text());
        assertThat(column("SELECT text_hash FROM report")).containsExactly(Hashes.sha256(report.text()));
        assertThat(column("SELECT DISTINCT engine FROM entry")).containsExactly(ENGINE.fingerprint());
    }

    @Test
    void tabsBackslashesAndLineEndsAreKeptAsTheyAre() throws SQLException {
        String text = "Nine\tsoldiers \\N were killed in \\Selnik\\,\r\nKestria said.\n\\.\nIt was late.";
        add(READER.read(Report.of("a", text)));
        assertThat(column("SELECT text FROM report")).containsExactly(text);
        assertThat(column("SELECT record FROM reading")).allMatch(r -> r.startsWith("{"));
    }

    @Test
    void aClaimKeepsItsIdWhateverEngineReadsItAndAnEntryDoesNot() throws SQLException {
        add(reading("a", 12));
        List<String> claims = column("SELECT claim FROM entry ORDER BY claim");
        List<String> entries = column("SELECT id FROM entry ORDER BY id");
        where = fresh();
        try (Ledger ledger = Ledger.open(where, NOON)) {
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
        where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.commit();
        }
        assertThat(column("SELECT id FROM entry ORDER BY id")).isEqualTo(ids);
    }

    @Test
    void statedFiguresComeBackAsTheyWentIn() {
        Reading reading = reading("a", 12);
        add(reading);
        try (Ledger ledger = Ledger.openExisting(where)) {
            assertThat(ledger.stated())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactlyInAnyOrderElementsOf(
                            org.hearsay.compare.StatedFigures.of(reading).values());
        }
    }

    @Test
    void copiesAreOneStoryInWhateverOrderTheyCome() throws SQLException {
        String line = "The Kestrian army said on Monday that 40 soldiers were killed in Selnik after three days of "
                + "fighting around the railway bridge, and that the town had been left by its last defenders.";
        Reading[] copies = {
            READER.read(Report.of("a", line)),
            READER.read(Report.of("b", line + " Nobody else could be reached.")),
            reading("c", 12)
        };
        add(copies);
        Map<String, String> stories = stories();
        assertThat(stories.get("a")).isEqualTo(stories.get("b")).isNotEqualTo(stories.get("c"));
        where = fresh();
        add(copies[2], copies[1], copies[0]);
        assertThat(stories()).isEqualTo(stories);
    }

    private Map<String, String> stories() {
        Map<String, String> out = new TreeMap<>();
        try (Ledger ledger = Ledger.openExisting(where)) {
            ledger.stated().forEach(s -> out.put(s.report(), s.print().story()));
        }
        return out;
    }

    @Test
    void aLedgerOfANewerVersionIsNotTouched() throws SQLException {
        add(reading("a", 12));
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute("UPDATE flyway_schema_history SET version = '99'");
        }
        assertThatThrownBy(() -> Ledger.openExisting(where))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("newer version of hearsay (99)");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotTouched() throws SQLException {
        where = empty();
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute("CREATE TABLE other (x INTEGER)");
        }
        assertThatThrownBy(() -> Ledger.open(where, NOON)).hasMessageContaining("another program");
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT 1 FROM report"))
                    .isInstanceOf(SQLException.class);
        }
    }

    // An engine without a fingerprint cannot be had; the database, not the compiler, is to refuse it.
    @SuppressWarnings("NullAway")
    @Test
    void whatFailsInABatchTakesTheWholeBatchWithItAndNothingElse() throws SQLException {
        add(reading("a", 12));
        try (Ledger ledger = Ledger.open(where, NOON)) {
            ledger.add(reading("b", 13), ENGINE);
            assertThatThrownBy(() -> ledger.add(reading("c", 14), new Engine(null, "broken")))
                    .isInstanceOf(RuntimeException.class);
            ledger.commit();
            ledger.add(reading("d", 15), ENGINE);
            ledger.commit();
        }
        assertThat(column("SELECT name FROM report ORDER BY name")).containsExactly("a", "d");
        assertThat(column("SELECT DISTINCT name FROM report JOIN entry ON report = report.id ORDER BY name"))
                .containsExactly("a", "d");
    }

    private List<String> check() {
        try (Ledger ledger = Ledger.openExisting(where)) {
            return ledger.check();
        }
    }

    @Test
    void nothingIsWrongWithWhatWasAdded() {
        add(reading("a", 12), reading("b", 13), READER.read(Report.of("c", "😀 Nine died, Kestria's army 😀 said.")));
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "report, report_is_never_changed, UPDATE report SET text = text || '.', the text is not that of its hash",
        "report, report_is_never_changed, UPDATE report SET outlet = 'X', is not that of its id",
        "entry, entry_is_never_changed, UPDATE entry SET quote = quote || '.', its words do not stand where it says",
        "entry, entry_is_never_changed, UPDATE entry SET start = start - 1, its place is not that of its claim's id",
        "entry, entry_is_never_changed, UPDATE entry SET record = record || ' ', its record is not that of its id",
        "entry, entry_is_never_removed, DELETE FROM reading, has no reading"
    })
    void whatIsChangedBehindTheLedgersBackIsFound(String table, String trigger, String change, String found)
            throws SQLException {
        add(reading("a", 12));
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute(unguard(table, trigger));
            statement.execute(change);
        }
        assertThat(check()).isNotEmpty().anyMatch(wrong -> wrong.contains(found));
    }

    @Test
    void twoProcessesTakeTurns() {
        try (Ledger one = Ledger.open(where, NOON);
                Ledger other = Ledger.open(where, NOON)) {
            one.add(reading("a", 12), ENGINE);
            one.commit();
            assertThat(other.add(reading("a", 12), ENGINE)).isFalse();
            assertThat(other.add(reading("b", 13), ENGINE)).isTrue();
            other.commit();
            assertThat(one.knows(reading("b", 13).report().id())).isTrue();
        }
    }
}
