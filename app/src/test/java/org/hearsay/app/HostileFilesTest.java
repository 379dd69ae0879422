package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to fill memory, read by a process that has 256 MB: each is refused by name, and the good one is read. */
class HostileFilesTest {
    private static final int MEGABYTE = 1_000_000;
    private static final String GOOD = "The Kestrian army said that nine soldiers were killed.\n";

    @TempDir
    Path folder;

    /** Ten megabytes of zeros, a hundred times. */
    private void gzipBomb() throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(new byte[10 * MEGABYTE]);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("bomb.jsonl.gz"))) {
            for (int i = 0; i < 100; i++) out.write(member.toByteArray());
        }
    }

    private void zipBomb() throws IOException {
        byte[] zeros = new byte[19 * MEGABYTE];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            for (int i = 0; i < 12; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(zeros);
                zip.closeEntry();
            }
        }
    }

    private void longLine() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("line.jsonl").toFile(), "rw")) {
            file.write("{\"text\":\"".getBytes(StandardCharsets.US_ASCII));
            file.seek(500L * MEGABYTE);
            file.write(("\"}\n{\"text\":\"" + GOOD.strip() + "\"}\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void eachIsRefusedByNameWithin256Megabytes() throws Exception {
        gzipBomb();
        zipBomb();
        longLine();
        Command.file(folder, "tags.html", "<div>".repeat(MEGABYTE));
        Command.file(folder, "z-good.txt", GOOD);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        "--format",
                        "json",
                        folder.toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(2).allMatch(line -> line.contains("\"value\":9"));
        assertThat(Files.readString(err))
                .contains(
                        "bomb.jsonl.gz: unpacks to over 200 times its size",
                        "bomb.zip!3.txt: unpacks to over 200 times its size",
                        "line.jsonl:1: a text over 20 MB is not read",
                        "tags.html: a page of more than 150,000 tags is not read")
                .doesNotContain("Exception", "OutOfMemory", "\tat ");
    }
}
