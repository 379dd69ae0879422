package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What kill -9 leaves of a ledger into which 2,000 reports were being put. */
class KilledWhileAddingTest {
    private static final int REPORTS = 2_000;
    private static final int POLL_MILLIS = 10;
    /** About as long as it takes to read and keep the reports of one batch. */
    private static final int BATCH_MILLIS = 150;

    private static final List<String> PLACES = List.of("Selnik", "Tolm", "Torvel", "Orvane", "Draskov");
    private static final List<String> WHO = List.of("Kestria", "Varenia", "The Kestrian army", "A medic", "Ivo Marten");

    @TempDir
    Path folder;

    private Path reports;
    private String whole = "";

    /** Adds all without a break, and keeps what comes out. */
    @BeforeEach
    void addAll() throws Exception {
        reports = Command.file(folder, "reports.jsonl", reports());
        Path ledger = folder.resolve("whole.db");
        assertThat(addTheRest(ledger)).isZero();
        whole = export(ledger);
        assertThat(whole.lines().filter(l -> l.contains("\"kind\":\"report\""))).hasSize(REPORTS);
    }

    private static String reports() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < REPORTS; i++)
            out.append("{\"id\":\"r%d\",\"outlet\":\"Courier %d\",\"published\":\"2019-03-%02d\",\"text\":"
                            .formatted(i, i % 7, 1 + i % 28)
                    + "\"%s said that %d soldiers were killed in %s.\"}\n"
                            .formatted(WHO.get(i % WHO.size()), 10 + i, PLACES.get(i / 3 % PLACES.size())));
        return out.toString();
    }

    /** In a process of its own, which can be killed. */
    private Process add(Path ledger) throws IOException {
        return Command.start(folder.resolve("add.log"), "add", "--ledger", ledger, reports);
    }

    /** In this process, which has the models by now. */
    private int addTheRest(Path ledger) {
        return Command.run("add", "--ledger", ledger, reports).code();
    }

    private static String export(Path ledger) {
        return Command.run("export", "--ledger", ledger).out();
    }

    /** Kills at random moments, each in a new ledger; the seed is in the message when something fails. */
    private void nothingIsLostAndNothingDouble(int times, long seed) throws Exception {
        Random random = new Random(seed);
        int unfinished = 0;
        for (int i = 0; i < times; i++) {
            String what = "seed " + seed + ", time " + i;
            Path ledger = folder.resolve("killed-" + i + ".db");
            Process process = add(ledger);
            waitUntil(random.nextInt(REPORTS), ledger, process);
            if (!process.waitFor(random.nextInt(BATCH_MILLIS), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                unfinished++;
            }
            assertThat(addTheRest(ledger)).as(what).isZero();
            assertThat(Command.run("check", "--ledger", ledger).code()).as(what).isZero();
            assertThat(export(ledger).equals(whole)).as(what).isTrue();
        }
        System.out.println("measured: kill -9 while adding, before the end, nothing lost or double: " + unfinished
                + " of " + times + " kills, seed " + seed);
        assertThat(unfinished).as("killed before the end").isGreaterThan(times / 2);
    }

    /** Waits until so many reports are kept, or the process has ended. */
    private static void waitUntil(int reports, Path ledger, Process process) throws InterruptedException {
        while (process.isAlive() && kept(ledger) < reports) Thread.sleep(POLL_MILLIS);
    }

    /** How many reports another process sees; none while there is no ledger yet. */
    private static int kept(Path ledger) {
        if (!Files.exists(ledger)) return 0;
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:file:" + ledger + "?mode=ro");
                Statement statement = db.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM report")) {
            return count.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void nothingIsLostAndNothingDouble() throws Exception {
        nothingIsLostAndNothingDouble(5, System.nanoTime());
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void nothingIsLostAndNothingDoubleInManyTries() throws Exception {
        nothingIsLostAndNothingDouble(95, System.nanoTime());
    }
}
