package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.parquet.example.data.Group;
import org.apache.spark.SparkContext;
import org.hearsay.app.CommandHere;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a Spark of two threads, beside the command on one machine. */
class JobTest {
    @TempDir
    static Path shared;

    private static final Path PROFILE = Path.of("..", "examples", "profile.yaml");

    private static SparkContext spark;
    private static Path corpus;
    private static Path out;
    private static Path ledger;
    private static Outcome whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheCorpus() throws Exception {
        spark = Local.spark();
        corpus = shared.resolve("corpus");
        Corpus.into(corpus);
        out = shared.resolve("out");
        ledger = shared.resolve("spark.db");
        whole = Local.job("--out", out, "--ledger", ledger, "--profile", PROFILE.toUri(), corpus);
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @Test
    void theSameInputGivesTheSameLedgerAsTheCommandByteForByte() throws Exception {
        Path one = folder.resolve("one.db");
        String said = CommandHere.prints(
                Map.of("HEARSAY_GAZETTEER", folder.resolve("none").toString()),
                "add",
                "--ledger",
                one,
                "--profile",
                PROFILE,
                corpus);

        assertThat(said).startsWith(whole.words() + ", in ");
        assertThat(whole.refused()).isEqualTo(3);
        assertThat(whole.known()).isEqualTo(3);
        String export = Local.export(one);
        assertThat(export.lines().count()).isGreaterThan(100);
        assertThat(Local.export(ledger)).isEqualTo(export);
        try (Ledger loaded = Ledger.openExisting(ledger.toString())) {
            assertThat(loaded.check()).isEmpty();
        }
    }

    @Test
    void copiesAreThoseThatOneMachineFinds() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (Group row : Local.rows(out.resolve("readings")))
            texts.put(row.getString("id", 0), row.getString("text", 0));
        List<String> ids = List.copyOf(texts.keySet());
        CopyFinder finder = new CopyFinder();
        for (String text : texts.values()) finder.add(Signature.of(text));
        Map<String, String> expected = new TreeMap<>();
        for (List<Integer> group : finder.groups()) for (int i : group) expected.put(ids.get(i), ids.get(group.get(0)));

        Map<String, String> found = new TreeMap<>();
        for (Group row : Local.rows(out.resolve("copies")))
            found.put(row.getString("report", 0), row.getString("story", 0));

        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void claimsCanBeAskedForByTheirColumns() throws Exception {
        List<Group> killed = Local.rows(out.resolve("claims")).stream()
                .filter(row -> row.getString("kind", 0).equals("figure"))
                .filter(row -> row.getString("report_name", 0).startsWith("r"))
                .filter(row -> row.getString("event_class", 0).equals("killed"))
                .toList();
        assertThat(killed).hasSize(12).allSatisfy(row -> {
            assertThat(row.getString("claimant", 0)).isEqualTo("Kestria");
            assertThat(row.getDouble("value", 0)).isEqualTo(Double.parseDouble(row.getString("quote", 0)));
        });
    }

    @Test
    void theLineOfTheManualStartsThisJobAndGivesWhatItNames() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "spark.md"));
        Matcher line = Pattern.compile("spark-submit --class (\\S+).*?\\.jar \\\\\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page);
        assertThat(line.find()).isTrue();
        assertThat(line.group(1)).isEqualTo(Job.class.getName());
        Path news = Files.createDirectories(folder.resolve("news/2024"));
        Files.writeString(
                news.resolve("one.txt"), "The Kestrian army said on Monday that 12 soldiers were killed in Halm.");
        String told = line.group(2)
                .replace("hdfs://", folder.toUri().toString().replaceFirst("/$", ""))
                .replaceFirst("jdbc:postgresql:\\S+", folder.resolve("h.db").toString());

        Outcome outcome = Local.job((Object[]) told.strip().split("\\s+"));

        assertThat(outcome.words()).startsWith("1 new");
        assertThat(folder.resolve("hearsay/2024"))
                .isDirectoryContaining("glob:**/readings")
                .isDirectoryContaining("glob:**/claims");
        assertThat(Local.export(folder.resolve("h.db"))).contains("\"name\":\"one\"");
    }
}
