package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hearsay.ReportReader;
import org.hearsay.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.util.OSInfo;

/** A process that the system lets write files no longer than so much: a write that goes beyond is cut short, later ones fail. */
@Tag("nightly")
class ShortWritesTest {
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final long PATIENCE_SECONDS = 120;
    private static final int BLOCK = 512;

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void keepOne() {
        ledger = folder.resolve("h.db");
        add(ledger, "kept", "Nine soldiers were killed in Selnik, Kestria said.");
    }

    private static void add(Path place, String name, String text) {
        try (Ledger open = Ledger.open(place.toString(), InstantSource.system())) {
            open.add(ReportReader.standard().read(Report.of(name, text)), ENGINE);
            open.commit();
            open.settle();
        }
    }

    /** What the process does that may not write more: adds a large report to the ledger that is named. */
    static final class Adding {
        private Adding() {}

        public static void main(String[] args) {
            try {
                add(Path.of(args[0]), "large", "Ten soldiers were killed in Selnik, Kestria said.\n".repeat(400));
                System.out.println("kept");
            } catch (LedgerException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    /** Beside the ledger's own length, in blocks; below nothing more fits, at the highest all does. */
    @ParameterizedTest
    @ValueSource(ints = {-100, 0, 63, 300, 20_000})
    void aWriteThatIsCutShortLosesNothing(int blocks) throws Exception {
        assumeThat(OSInfo.getOSName()).isEqualTo("Linux");
        String said = addingWithin(Files.size(ledger) / BLOCK + blocks);

        try (Ledger open = Ledger.openExisting(ledger.toString())) {
            assertThat(open.named("kept")).hasSize(1);
            assertThat(open.named("large")).hasSizeLessThanOrEqualTo(1);
            if (said.equals("kept")) assertThat(open.named("large")).hasSize(1);
            else assertThat(said).containsAnyOf("no room left on the disk", "the disk reports an error");
            assertThat(open.check()).isEmpty();
            System.out.println(
                    "measured: a write cut short " + blocks + " blocks beyond the ledger's length, nothing lost: "
                            + (said.equals("kept") ? "kept whole" : "refused, not there"));
            assertThat(open.checkSummaries()).isEmpty();
        }
        assertThat(said.equals("kept")).isEqualTo(blocks == 20_000);
    }

    private String addingWithin(long blocks) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + blocks
                                + " && exec java -XX:-UsePerfData -XX:TieredStopAtLevel=1 \"-Dorg.sqlite.lib.path=$1\" -cp \"$2\" '"
                                + Adding.class.getName() + "' \"$3\"",
                        "sh",
                        library().toString(),
                        System.getProperty("java.class.path"),
                        ledger.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(printed, StandardCharsets.UTF_8).lines().reduce("", (a, last) -> last);
    }

    /** SQLite itself, taken out beforehand: the process could not. */
    private Path library() throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String inside = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = Objects.requireNonNull(OSInfo.class.getResourceAsStream(inside))) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
        return folder;
    }
}
