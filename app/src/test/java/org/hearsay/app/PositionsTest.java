package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back to the page that docs/positions.md shows, gone. */
class PositionsTest {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><head><title>Halm</title></head><body><article><h1>Halm shelled</h1>"
                    + "<p>The Kestrian army said on Monday that <b>nearly&nbsp;40</b> soldiers were killed in Halm &amp; Selnik. It did not say how they died, and "
                    + "nobody else has given a number for the fighting along the river so far.</p>"
                    + "<p>Doctors in the town said that 12 people were wounded when shells fell on the market, most of them traders from "
                    + "nearby villages who had come for the day.</p></article></body></html>";

    @TempDir
    Path folder;

    @Test
    void thePythonOfTheManualPrintsTheFiguresFromThePage() throws Exception {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(
                folder.resolve("reading.jsonl"),
                Command.run("read", "--format", "json", folder.resolve("page.html"))
                        .out());
        Files.writeString(
                folder.resolve("there.py"),
                Manual.blocks("docs/positions.md", "python").get(0).text());
        assertThat(python().lines()).contains("nearly&nbsp;40", "12");
    }

    private String python() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "there.py")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(out).isZero();
            return out;
        } catch (IOException e) {
            return Assumptions.abort("there is no python3 here");
        }
    }
}
