package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** What holds where a ledger is older than the program, or who wrote to it was killed. */
abstract class BadTimesFacts extends SourcePageFacts {
    private static final ReportReader READER = ReportReader.standard();
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");

    private static Report report(String name, int killed) {
        return Report.of(
                name,
                "The Kestrian army said on Monday that " + killed + " soldiers were killed in Selnik.",
                null,
                "Courier",
                null,
                "2019-03-14",
                name);
    }

    private static List<Stated> add(String where) {
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            for (int i = 10; i < 20; i++) ledger.add(READER.read(report("r" + i, i)), ENGINE);
            ledger.commit();
            return ledger.stated();
        }
    }

    @Test
    void aLedgerOfTheFirstReleasesIsBroughtToThisVersionWithAllItHolds() throws SQLException {
        String now = fresh();
        List<Stated> stated = add(now);
        String old = empty();
        Database database = Database.at(old);
        Flyway.configure(BadTimesFacts.class.getClassLoader())
                .dataSource(database.source())
                .table("flyway_schema_history")
                .locations("classpath:org/hearsay/ledger/" + database.migrations())
                .target("2")
                .load()
                .migrate();
        for (String table : List.of("report", "engine", "reading", "entry")) copy(now, old, table);
        try (Ledger ledger = Ledger.openExisting(old)) {
            assertThat(ledger.stated()).isEqualTo(stated).isNotEmpty();
            assertThat(ledger.table(ClaimFilter.ALL, Slice.ALL).what().rows()).isNotEmpty();
            assertThat(ledger.search("Selnik soldiers", ClaimFilter.ALL, 50)).hasSizeGreaterThanOrEqualTo(10);
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    private void copy(String from, String to, String table) throws SQLException {
        try (Connection one = connection(from);
                Connection other = connection(to);
                Statement statement = one.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            try (PreparedStatement insert =
                    other.prepareStatement("INSERT INTO " + table + " VALUES (?" + ",?".repeat(columns - 1) + ")")) {
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) insert.setObject(i, rows.getObject(i));
                    insert.executeUpdate();
                }
            }
        }
    }

    @Test
    void whatWasAddedAndNotSettledIsSettledByTheNextView() throws SQLException {
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            ledger.add(READER.read(report("a", 12)), ENGINE);
            ledger.commit();
        }
        try (Ledger ledger = Ledger.openExisting(where)) {
            assertThat(ledger.table(ClaimFilter.ALL, Slice.ALL).what().rows()).hasSize(1);
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    /** A process that adds so many reports, ten in a transaction. */
    static final class Adder {
        private Adder() {}

        public static void main(String... args) {
            add(args[0], Integer.parseInt(args[1]));
        }

        static void add(String where, int reports) {
            try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
                for (int i = 0; i < reports; i++) {
                    ledger.add(READER.read(report("r" + i, 10 + i)), ENGINE);
                    if (i % 10 == 9) ledger.commit();
                }
                ledger.settle();
            }
        }
    }
}
