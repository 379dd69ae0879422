package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive of 1,000 pages, and what becomes of it when adding is stopped in its middle. */
class StoppedWhileAddingTest {
    private static final int PAGES = 1_000;

    @TempDir
    static Path once;

    @TempDir
    Path folder;

    private static Path archive;
    private static Path whole;

    @BeforeAll
    static void anArchiveAndItsLedger() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < PAGES; i++) out.writeBytes(packed(record(i)));
        archive = Command.file(once, "news.warc.gz", out.toByteArray());
        whole = once.resolve("whole.db");
        assertThat(Command.run("add", "--ledger", whole, archive).out()).startsWith(PAGES + " new");
    }

    private static byte[] record(int i) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Report " + i
                + "</title><article><p>The " + "Kestrian army said on day " + i + " that " + (10 + i)
                + " soldiers were killed near Selnik.</p></article>";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/" + i
                + "\r\nWARC-Date: 2019-03-14T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ";
        return (head + block.length() + "\r\n\r\n" + block + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private Path log() {
        return folder.resolve("add.log");
    }

    private Process add(Path ledger) throws IOException {
        return Command.start(log(), "add", "--ledger", ledger, archive);
    }

    /** Waits until the ledger has some reports. */
    private static void waitForSome(Path ledger, Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(ledger)) Thread.sleep(10);
        while (process.isAlive()
                && Command.run("export", "--ledger", ledger).lines().size() < 100) Thread.sleep(50);
    }

    private Run goesOnFromTheMiddle(Path ledger) {
        Run again = Command.run("add", "--ledger", ledger, archive);
        assertThat(again.code()).isZero();
        assertThat(again.err()).containsPattern("gone on with at byte [1-9][0-9]*, where an earlier run stopped");
        assertThat(Command.run("export", "--ledger", ledger).out())
                .isEqualTo(Command.run("export", "--ledger", whole).out());
        return again;
    }

    @Test
    void aStopKeepsWhatWasReadAndTheNextRunGoesOnThere() throws Exception {
        Path ledger = folder.resolve("stopped.db");
        Process process = add(ledger);
        waitForSome(ledger, process);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Files.readString(log()))
                .contains("stopped; the same command goes on from here", " new, 0 known already");
        assertThat(goesOnFromTheMiddle(ledger).out()).doesNotStartWith(PAGES + " new");
    }

    @Test
    void aKilledProcessGoesOnFromWhatWasKept() throws Exception {
        Path ledger = folder.resolve("killed.db");
        Process process = add(ledger);
        waitForSome(ledger, process);
        process.destroyForcibly().waitFor();
        goesOnFromTheMiddle(ledger);
    }

    @Test
    void anArchiveThatWasReadToItsEndIsReadFromItsBeginning() {
        Run again = Command.run("add", "--ledger", whole, archive);
        assertThat(again.out()).startsWith("0 new, " + PAGES + " known already, 0 refused");
        assertThat(again.err()).isEqualTo("hearsay: " + archive + ": 0 new, " + PAGES + " known already, 0 refused\n");
    }
}
