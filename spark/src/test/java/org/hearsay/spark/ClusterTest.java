package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.app.CommandHere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a master with two workers, each a process of its own. */
@Tag("nightly")
class ClusterTest {
    private static final int FILES = 40;
    private static final int DONE = 5;
    private static final long PATIENCE_SECONDS = 400;
    private static final int MOMENT_MILLIS = 50;

    @TempDir
    Path folder;

    @Test
    void aWorkerKilledInTheMiddleChangesNoByteOfTheLedger() throws Exception {
        Path corpus = corpus();
        Path tallies = folder.resolve("out/tallies");
        Path spark = folder.resolve("spark.db");
        String said;
        try (Cluster cluster = new Cluster(folder.resolve("home"), 2)) {
            Process job = cluster.job("--out", folder.resolve("out"), "--ledger", spark, corpus);
            while (job.isAlive() && done(tallies) < DONE) Thread.sleep(MOMENT_MILLIS);
            assertThat(done(tallies)).as(cluster.said("job")).isBetween((long) DONE, FILES - 1L);
            System.out.println(
                    "measured: Spark on a master with two workers, one killed, the same export: killed after "
                            + done(tallies) + " of " + FILES + " files");
            cluster.loseOne();
            assertThat(job.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            said = cluster.said("job");
            assertThat(job.exitValue()).as(said).isZero();
        }
        Path one = folder.resolve("one.db");
        String printed = CommandHere.prints(
                Map.of("HEARSAY_GAZETTEER", folder.resolve("none").toString()), "add", "--ledger", one, corpus);
        assertThat(printed).startsWith(FILES + " new, ");
        assertThat(said).contains(FILES + " new, 0 known already, 0 refused, in ");
        assertThat(Local.export(spark)).isNotEmpty().isEqualTo(Local.export(one));
    }

    private static long done(Path tallies) throws IOException {
        if (!Files.isDirectory(tallies)) return 0;
        try (Stream<Path> files = Files.list(tallies)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("."))
                    .count();
        }
    }

    /** Pages of which each is a piece of work by itself, so that there is a middle. */
    private Path corpus() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (int i = 0, made = 0; made < FILES; i++) {
            Path file = pages.resolve(i + ".txt");
            if (Math.floorMod(("file:" + file).hashCode(), 256) != 0) continue;
            Files.writeString(file, text(i));
            made++;
        }
        return pages;
    }

    private static String text(int i) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 40; n++)
            text.append(
                    "Kestria said on Wednesday that %d soldiers were killed near Torvel, while Varenia spoke of %d wounded.%n"
                            .formatted(i + n, n));
        return text.toString();
    }
}
