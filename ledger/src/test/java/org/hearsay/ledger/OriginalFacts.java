package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.hearsay.ReportReader;
import org.hearsay.model.Original;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** That the bytes which a text was taken from are kept, in any database. */
abstract class OriginalFacts extends ReaderFacts {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final byte[] PAGE = ("<p>Nine soldiers were killed in Selnik, Kestria said.</p>" + " ".repeat(5_000))
            .getBytes(StandardCharsets.UTF_8);

    /** How to get round what guards a table, in this database. */
    abstract String unguard(String table, String trigger);

    private static Report report(String name) {
        return Report.of(name, "Nine soldiers were killed in Selnik, Kestria said. " + name);
    }

    private static Ledger ledger(String where, Report... reports) {
        Ledger ledger = Ledger.open(where, NOON);
        for (Report r : reports) ledger.add(ReportReader.standard().read(r), ENGINE);
        ledger.commit();
        return ledger;
    }

    private long number(String where, String query) throws SQLException {
        try (Connection db = connection(where);
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void bytesComeBackAsTheyCameWhetherPackingPaysOrNot() throws SQLException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Report page = report("page").from(Original.of(PAGE));
        Report odd = report("noise").from(Original.of(noise));
        Report empty = report("empty").from(Original.of(new byte[0]));
        Report text = report("text");
        String where = fresh();
        try (Ledger ledger = ledger(where, page, odd, empty, text)) {
            assertThat(ledger.original(page.id()).orElseThrow().bytes()).isEqualTo(PAGE);
            assertThat(ledger.original(odd.id()).orElseThrow().bytes()).isEqualTo(noise);
            assertThat(ledger.original(empty.id()).orElseThrow().bytes()).isEmpty();
            assertThat(ledger.original(text.id())).isEmpty();
            assertThat(ledger.original("unicorn")).isEmpty();
            assertThat(ledger.check()).isEmpty();
        }
        assertThat(number(where, "SELECT length(data) FROM original WHERE size = " + PAGE.length))
                .isLessThan(500);
        assertThat(number(where, "SELECT length(data) FROM original WHERE size = 100000"))
                .isEqualTo(100_000);
    }

    @Test
    void anOriginalThatIsDamagedIsFoundAndNeverTakenForTheRightOne() throws SQLException {
        Report page = report("page").from(Original.of(PAGE));
        String where = fresh();
        ledger(where, page).close();
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute(unguard("original", "original_is_never_changed"));
            statement.execute("UPDATE original SET size = size + 1");
        }
        try (Ledger ledger = Ledger.openExisting(where)) {
            assertThat(ledger.check())
                    .containsExactly("report " + page.id() + ": its original is not that of its hash");
            assertThatThrownBy(() -> ledger.original(page.id()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void anOriginalIsNeverChangedOrTakenAwayButWithItsReport() throws SQLException {
        Report page = report("page").from(Original.of(PAGE));
        String where = fresh();
        try (Ledger ledger = ledger(where, page, report("other"))) {
            for (String change : new String[] {"UPDATE original SET hash = 'x'", "DELETE FROM original"})
                try (Connection db = connection(where);
                        Statement statement = db.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("an original is never");
                }
            ledger.forget(page.id(), "asked for");
            assertThat(ledger.original(page.id())).isEmpty();
            assertThat(ledger.check()).isEmpty();
        }
        assertThat(number(where, "SELECT count(*) FROM original")).isZero();
    }

    @Test
    void originalsGoAlongWhenALedgerIsCopied() throws SQLException {
        Report page = report("page").from(Original.of(PAGE));
        String to = fresh();
        try (Ledger ledger = ledger(fresh(), page)) {
            ledger.copyTo(to);
        }
        try (Ledger copy = Ledger.openExisting(to)) {
            assertThat(copy.original(page.id())).contains(Original.of(PAGE));
            assertThat(copy.check()).isEmpty();
        }
    }
}
