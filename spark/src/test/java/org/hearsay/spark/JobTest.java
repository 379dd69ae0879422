package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job on a Spark of two threads, beside the command on one machine. */
class JobTest {
    private static SparkSession spark;

    @TempDir
    static Path shared;

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path PROFILE = EXAMPLES.resolve("profile.yaml");

    private static Path corpus;
    private static Path out;
    private static Path ledger;
    private static Outcome whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheCorpus() throws Exception {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", shared.resolve("warehouse").toString())
                .getOrCreate();
        corpus = shared.resolve("corpus");
        Corpus.into(corpus);
        out = shared.resolve("out");
        ledger = shared.resolve("spark.db");
        whole = job("--out", out, "--ledger", ledger, "--profile", PROFILE.toUri(), EXAMPLES.toUri(), corpus);
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static Outcome job(Object... args) throws Exception {
        Job job = new Job();
        new CommandLine(job).parseArgs(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return job.outcome();
    }

    /** Runs the command in a process of its own; what it prints. */
    private String command(Object... args) throws Exception {
        Path out = folder.resolve("printed");
        List<String> line = new ArrayList<>(List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hearsay.app.Main"));
        for (Object arg : args) line.add(arg.toString());
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("said").toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("HEARSAY_"));
        process.environment().put("HEARSAY_GAZETTEER", folder.resolve("none").toString());
        process.start().waitFor();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void theSameInputGivesTheSameLedgerAsTheCommandByteForByte() throws Exception {
        Path one = folder.resolve("one.db");
        String said = command("add", "--ledger", one, "--profile", PROFILE, EXAMPLES, corpus);

        assertThat(said).startsWith(whole.words() + ", in ");
        assertThat(whole.refused()).isEqualTo(3);
        assertThat(whole.known()).isEqualTo(3);
        String export = export(one);
        assertThat(export.lines().count()).isGreaterThan(100);
        assertThat(export(ledger)).isEqualTo(export);
        try (Ledger loaded = Ledger.openExisting(ledger.toString())) {
            assertThat(loaded.check()).isEmpty();
        }
    }

    /** What {@code hearsay export} prints of a ledger that nobody corrected. */
    private static String export(Path ledger) {
        StringBuilder out = new StringBuilder();
        try (Ledger open = Ledger.openExisting(ledger.toString())) {
            open.each(filed -> out.append(new JsonLinesForm().of(filed)));
        }
        return out.toString();
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
        Outcome first = job("--out", out, pages);
        Map<String, FileTime> before = times(out);
        assertThat(before).hasSize(4);

        String cut = before.keySet().stream().findFirst().orElseThrow();
        Files.delete(out.resolve("tallies").resolve(cut.replace("parquet", "json")));
        Files.writeString(out.resolve("readings").resolve(cut), "half of a file");
        page(pages, 999_999);
        Outcome second = job("--out", out, pages);

        assertThat(second.added()).isEqualTo(first.added() + 1);
        Map<String, FileTime> after = times(out);
        assertThat(after.entrySet().stream().filter(e -> e.getValue().equals(before.get(e.getKey()))))
                .as("pieces left as they were")
                .hasSizeGreaterThanOrEqualTo(before.size() - 2)
                .hasSizeLessThan(before.size());
        assertThat(job("--out", out, pages)).isEqualTo(second);
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
    void copiesAreThoseThatOneMachineFinds() throws Exception {
        Dataset<Row> readings = spark.read().parquet(out.resolve("readings").toString());
        List<Row> reports = readings.dropDuplicates("id").orderBy("id").collectAsList();
        CopyFinder finder = new CopyFinder();
        for (Row report : reports) finder.add(Signature.of(report.<String>getAs("text")));
        Map<String, String> expected = new TreeMap<>();
        for (List<Integer> group : finder.groups())
            for (int i : group)
                expected.put(
                        reports.get(i).getAs("id"), reports.get(group.get(0)).getAs("id"));

        Map<String, String> found = new TreeMap<>();
        for (Row row : spark.read().parquet(out.resolve("copies").toString()).collectAsList())
            found.put(row.getString(0), row.getString(1));

        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void claimsCanBeAskedForByTheirColumns() throws Exception {
        Dataset<Row> claims = spark.read().parquet(out.resolve("claims").toString());
        List<Row> most = claims.filter(
                        "kind = 'figure' and event_class = 'killed' and claimant = 'Kestria' and quote > '0' and report_name like 'r%'")
                .orderBy(claims.col("value").desc())
                .collectAsList();
        assertThat(most).hasSize(12);
        assertThat(most.get(0).<Double>getAs("value")).isEqualTo(21.0);
        assertThat(most.get(0).<String>getAs("quote")).isEqualTo("21");
    }

    @Test
    void rowsOfParquetAreReadAsLinesAre() throws Exception {
        List<String> texts = List.of(
                "Kestria said that 12 soldiers were killed.",
                "",
                "Varenia said that \"nine\" people\nwere hurt in Tolm.");
        Path rows = folder.resolve("rows.parquet");
        Corpus.parquet(rows, texts);
        Outcome outcome = job("--out", folder.resolve("out"), rows);
        assertThat(outcome).isEqualTo(new Outcome(2, 0, 1));
        Dataset<Row> readings =
                spark.read().parquet(folder.resolve("out/readings").toString());
        assertThat(readings.select("text").collectAsList().stream().map(r -> r.getString(0)))
                .containsExactlyInAnyOrder(texts.get(0), texts.get(2));
    }

    @Test
    void whatIsNotThereAndWhatIsDamagedIsCountedAndTheRestGoesOn() throws Exception {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(bad.resolve("broken.parquet"), "PAR1 and no more");
        Files.writeString(bad.resolve("good.txt"), "Kestria said that 12 soldiers were killed.");
        Outcome outcome = job("--out", folder.resolve("out"), bad, folder.resolve("nowhere"));
        assertThat(outcome).isEqualTo(new Outcome(1, 0, 2));
    }
}
