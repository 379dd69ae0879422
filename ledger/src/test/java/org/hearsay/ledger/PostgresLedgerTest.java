package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.export.Filed;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The binaries are those of one system; elsewhere these facts are not looked at. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresLedgerTest extends LedgerFacts {
    private static final ClaimFilter KESTRIA =
            new ClaimFilter(null, "killed", null, null, null, "Kestria", null, null, null, null);

    /** So many are added while the program that adds them is killed. */
    private static final int REPORTS = 120;

    @TempDir
    Path folder;

    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        Ledger.open(create("ready", ""), InstantSource.system()).close();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** A copy of one whose tables were made once: that takes longest. */
    @Override
    int seeds() {
        return 50;
    }

    @Override
    String fresh() throws SQLException {
        return create("ledger" + ++databases, " TEMPLATE ready");
    }

    @Override
    String empty() throws SQLException {
        return create("ledger" + ++databases, "");
    }

    private static String create(String name, String like) throws SQLException {
        try (Connection db = server.getPostgresDatabase().getConnection();
                Statement statement = db.createStatement()) {
            statement.execute("CREATE DATABASE " + name + like);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    Connection connection(String place) throws SQLException {
        return DriverManager.getConnection(place);
    }

    @Override
    String unguard(String table, String trigger) {
        return "DROP TRIGGER " + trigger + " ON " + table;
    }

    @Test
    void aLedgerGoesFromAFileToAServerAndBackWithoutLoss() throws SQLException {
        String file = folder.resolve("a.db").toString();
        String server = fresh();
        String back = folder.resolve("b.db").toString();
        String text = "Nine soldiers \t\\N were killed in Selnik 😀, Kestria said.";
        try (Ledger ledger = Ledger.open(file, InstantSource.system())) {
            ledger.add(ReportReader.standard().read(Report.of("a", text)), Engine.current(""));
            ledger.commit();
            ledger.copyTo(server);
            try (Ledger other = Ledger.openExisting(server)) {
                other.copyTo(back);
            }
            try (Ledger other = Ledger.openExisting(back)) {
                List<Filed> before = new ArrayList<>();
                List<Filed> after = new ArrayList<>();
                ledger.each(before::add);
                other.each(after::add);
                assertThat(after).isEqualTo(before).isNotEmpty();
                assertThat(other.check()).isEmpty();
                assertThat(other.timeline(KESTRIA, Slice.ALL))
                        .isEqualTo(ledger.timeline(KESTRIA, Slice.ALL))
                        .matches(shown -> !shown.what().isEmpty());
                assertThat(other.checkSummaries()).isEmpty();
            }
        }
    }

    @Test
    void aServerThatGoesAwayInMidBatchIsSaidAndNothingIsHalfDone() throws SQLException {
        String place = fresh();
        ReportReader reader = ReportReader.standard();
        Report kept = Report.of("a", "Nine soldiers were killed in Selnik, Kestria said.");
        Report lost = Report.of("b", "Ten soldiers were killed in Selnik, Kestria said.");
        try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
            ledger.add(reader.read(kept), Engine.current(""));
            ledger.commit();
            ledger.add(reader.read(lost), Engine.current(""));
            try (Connection db = connection(place);
                    Statement statement = db.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        + "WHERE application_name = 'hearsay' AND datname = current_database()");
            }
            assertThatThrownBy(ledger::commit)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("cannot be reached");
        } catch (LedgerException e) {
            // What is closed is gone already.
            assertThat(e).hasMessageContaining("cannot be reached");
        }
        try (Ledger ledger = Ledger.openExisting(place)) {
            assertThat(ledger.knows(kept.id())).isTrue();
            assertThat(ledger.knows(lost.id())).isFalse();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void whoWritesToAServerAndIsKilledLosesNothingAndDoublesNothing() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String whole = fresh();
        Adder.add(whole, REPORTS);
        int unfinished = 0;
        for (int i = 0; i < 2; i++) {
            String what = "seed " + seed + ", time " + i;
            String place = fresh();
            Process process = adder(place);
            int kept = random.nextInt(REPORTS * 3 / 4);
            try (Connection db = connection(place)) {
                while (process.isAlive() && reports(db) < kept) Thread.sleep(5);
            }
            if (process.isAlive()) unfinished++;
            process.destroyForcibly().waitFor();
            int before;
            try (Connection db = connection(place)) {
                before = reports(db);
            }
            assertThat(before % 10).as(what + ": whole transactions only").isZero();
            Adder.add(place, REPORTS);
            try (Ledger one = Ledger.openExisting(place);
                    Ledger other = Ledger.openExisting(whole)) {
                assertThat(filed(one)).as(what).isEqualTo(filed(other)).hasSize(REPORTS);
                assertThat(one.check()).as(what).isEmpty();
                assertThat(one.checkSummaries()).as(what).isEmpty();
            }
        }
        assertThat(unfinished).as("killed before the end, seed " + seed).isPositive();
    }

    @Test
    void whoWaitsTooLongForAnotherWriterIsToldSoAndCanGoOnLater() throws SQLException {
        String place = fresh();
        Reading reading = ReportReader.standard().read(Report.of("a", "Nine soldiers were killed, Kestria said."));
        try (Ledger hangs = Ledger.openExisting(place);
                Ledger waits = new SqlLedger(new Postgres(place, 100), InstantSource.system())) {
            hangs.remember("so far", "one");
            assertThatThrownBy(() -> waits.add(reading, Engine.current("")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("ledger " + new Postgres(place) + " is in use by another program");
            assertThat(waits.knows(reading.report().id())).isFalse();
            hangs.commit();
            assertThat(waits.add(reading, Engine.current(""))).isTrue();
            waits.commit();
            assertThat(hangs.knows(reading.report().id())).isTrue();
        }
    }

    private static Process adder(String place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        place,
                        String.valueOf(REPORTS))
                .inheritIO()
                .start();
    }

    /** How many reports others see. */
    private static int reports(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM report")) {
            return count.next() ? count.getInt(1) : 0;
        }
    }

    private static List<Filed> filed(Ledger ledger) {
        List<Filed> out = new ArrayList<>();
        ledger.each(out::add);
        return out;
    }

    @Test
    void aPasswordIsNotSaid() {
        String place = "jdbc:postgresql://localhost:1/none?user=ann&password=secret";
        assertThatThrownBy(() -> Ledger.open(place, InstantSource.system()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be reached")
                .message()
                .doesNotContain("secret");
        assertThat(new Postgres(place)).hasToString("jdbc:postgresql://localhost:1/none");
    }
}
