package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that are started again, and what they meet: rows, what is damaged, what is not there. */
@Tag("nightly")
class JobAgainTest {
    private static SparkContext spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = Local.spark();
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatIsNotIs() throws Exception {
        Path out = folder.resolve("out");
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (int i = 0, borders = 0; borders < 4; i++) {
            boolean border = Math.floorMod(name(pages, i).hashCode(), 256) == 0;
            if (border) page(pages, i);
            borders += border ? 1 : 0;
        }
        Outcome first = Local.job("--out", out, pages);
        Map<String, FileTime> before = times(out);
        assertThat(before).hasSize(4);

        String cut = before.keySet().stream().findFirst().orElseThrow();
        Files.delete(out.resolve("tallies").resolve(cut.replace("parquet", "json")));
        Files.writeString(out.resolve("readings").resolve(cut), "half of a file");
        page(pages, 999_999);
        Outcome second = Local.job("--out", out, pages);

        assertThat(second.added()).isEqualTo(first.added() + 1);
        Map<String, FileTime> after = times(out);
        assertThat(after.entrySet().stream().filter(e -> e.getValue().equals(before.get(e.getKey()))))
                .as("pieces left as they were")
                .hasSizeGreaterThanOrEqualTo(before.size() - 2)
                .hasSizeLessThan(before.size());
        assertThat(Local.job("--out", out, pages)).isEqualTo(second);
        assertThat(times(out)).isEqualTo(after);
    }

    private static String name(Path folder, int i) {
        return "file:" + folder + "/" + i + ".txt";
    }

    private static void page(Path folder, int i) throws IOException {
        Files.writeString(folder.resolve(i + ".txt"), "Kestria said that " + (100 + i) + " soldiers were killed.");
    }

    private static Map<String, FileTime> times(Path out) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> pieces = Files.list(out.resolve("readings"))) {
            for (Path piece :
                    pieces.filter(p -> p.toString().endsWith(".parquet")).toList())
                times.put(piece.getFileName().toString(), Files.getLastModifiedTime(piece));
        }
        return times;
    }

    @Test
    void rowsOfParquetAreReadAsLinesAre() throws Exception {
        List<String> texts = List.of(
                "Kestria said that 12 soldiers were killed.",
                "",
                "Varenia said that \"nine\" people\nwere hurt in Tolm.");
        Path rows = folder.resolve("rows.parquet");
        Corpus.parquet(rows, texts);
        Outcome outcome = Local.job("--out", folder.resolve("out"), rows);
        assertThat(outcome).isEqualTo(new Outcome(2, 0, 1));
        assertThat(Local.rows(folder.resolve("out/readings")).stream().map(r -> r.getString("text", 0)))
                .containsExactlyInAnyOrder(texts.get(0), texts.get(2));
    }

    @Test
    void whatIsNotThereAndWhatIsDamagedIsCountedAndTheRestGoesOn() throws Exception {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(bad.resolve("broken.parquet"), "PAR1 and no more");
        Files.writeString(bad.resolve("good.txt"), "Kestria said that 12 soldiers were killed.");
        Outcome outcome = Local.job("--out", folder.resolve("out"), bad, folder.resolve("nowhere"));
        assertThat(outcome).isEqualTo(new Outcome(1, 0, 2));
    }
}
