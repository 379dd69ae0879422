package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ReportReader;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk fails while reports are added to a ledger in a file: whatever fails, what was kept is kept, what was being added is
 * there whole or not at all, and adding it again gives the ledger that there would have been.
 */
class FaultsTest {
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final int SOME = 11;

    @TempDir
    static Path folder;

    private static Path base;
    private static List<Reading> added;
    private static String whole;

    @BeforeAll
    static void keepOne() throws IOException, SQLException {
        base = folder.resolve("base.db");
        added = IntStream.of(10, 11)
                .mapToObj(n -> read("r" + n, n + " soldiers were killed in Selnik, Kestria said.\n".repeat(20)))
                .toList();
        try (Ledger ledger = Ledger.open(base.toString(), InstantSource.system())) {
            ledger.add(read("kept", "Nine soldiers were killed in Selnik, Kestria said."), ENGINE);
            ledger.commit();
            ledger.settle();
        }
        // Tables that migrations took away leave room in the file: without it, what is added makes the file grow.
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + base);
                Statement statement = db.createStatement()) {
            statement.execute("VACUUM");
        }
        Path clean = copy();
        try (Ledger ledger = Ledger.openExisting(clean.toString())) {
            addTo(ledger);
        }
        whole = export(clean);
    }

    private static Reading read(String name, String text) {
        return ReportReader.standard().read(Report.of(name, text));
    }

    private static Path copy() throws IOException {
        for (String more : List.of("-wal", "-shm")) Files.deleteIfExists(folder.resolve("try.db" + more));
        return Files.copy(base, folder.resolve("try.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void addTo(Ledger ledger) {
        for (Reading reading : added) ledger.add(reading, ENGINE);
        ledger.commit();
        ledger.settle();
    }

    private static String export(Path place) {
        StringBuilder out = new StringBuilder();
        try (Ledger ledger = Ledger.openExisting(place.toString())) {
            ledger.each(filed -> out.append(new JsonLinesForm().of(filed)));
        }
        return out.toString();
    }

    private static void isWholeOrAsBefore(Path place) {
        try (Ledger ledger = Ledger.openExisting(place.toString())) {
            assertThat(ledger.named("kept")).hasSize(1);
            assertThat(ledger.named("r10")).hasSameSizeAs(ledger.named("r11"));
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.checkSummaries()).isEmpty();
            addTo(ledger);
        }
        assertThat(export(place)).isEqualTo(whole);
    }

    /** Fails every so many-th call in turn; how many there are. */
    private static int callsFail(boolean done, int every) throws IOException {
        for (int n = 1; ; n += every) {
            Path place = copy();
            FaultyCalls faulty = new FaultyCalls(place.toString(), n, done);
            try (Ledger ledger = new SqlLedger(faulty.database(), InstantSource.system())) {
                if (tells(ledger, faulty)) return n;
            }
            isWholeOrAsBefore(place);
        }
    }

    /** Whether all is added without fault; a fault that there was is told in words. */
    private static boolean tells(Ledger ledger, FaultyCalls faulty) {
        try {
            addTo(ledger);
        } catch (LedgerException e) {
            assertThat(e).hasMessageContaining("the disk reports an error");
        }
        return !faulty.failed();
    }

    @Test
    void someCallsThatTheDiskDoesNotTakeLoseNothing() throws IOException {
        assertThat(callsFail(false, SOME)).isGreaterThan(SOME);
    }

    @Test
    @Tag("nightly")
    void noCallThatTheDiskDoesNotTakeLosesAnything() throws IOException {
        int calls = callsFail(false, 1);
        System.out.println("measured: calls that the disk does not take, each in turn, nothing lost: " + (calls - 1));
        assertThat(calls).isGreaterThan(SOME);
    }

    @Test
    @Tag("nightly")
    void noCallWhoseAnswerIsLostLosesAnything() throws IOException {
        int calls = callsFail(true, 1);
        System.out.println("measured: calls whose answer is lost, each in turn, nothing lost: " + (calls - 1));
        assertThat(calls).isGreaterThan(SOME);
    }

    /** Lets the file grow by ever more pages; by how many it has to. */
    private static int diskIsFull(int every) throws IOException {
        for (int more = 0; ; more += every) {
            Path place = copy();
            try (Ledger ledger = new SqlLedger(FullDisk.after(place.toString(), more), InstantSource.system())) {
                addTo(ledger);
                return more;
            } catch (LedgerException e) {
                assertThat(e).hasMessageContaining("no room left on the disk; what was kept before is safe");
            }
            isWholeOrAsBefore(place);
        }
    }

    @Test
    @Tag("nightly")
    void aDiskThatIsFullAfterAnyPageLosesNothing() throws IOException {
        int pages = diskIsFull(1);
        System.out.println("measured: pages after which the disk is full, each in turn, nothing lost: " + pages);
        assertThat(pages).isGreaterThan(1);
    }
}
