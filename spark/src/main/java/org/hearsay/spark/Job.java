package org.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.hearsay.ledger.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a corpus on a cluster: what is told of it is on any file system that Hadoop knows. What was done is not done again
 * when the same job is started once more; counts are exact, for each bundle tells its own once.
 */
@Command(
        name = "hearsay-spark",
        mixinStandardHelpOptions = true,
        header = "Reads a corpus: readings and claims as Parquet, and into a ledger if one is named.")
public final class Job implements Callable<Integer> {
    /** So many pieces of work for each core, at most. */
    private static final int TASKS_PER_CORE = 64;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Files and folders of files.")
    private List<String> places = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description =
                    "Where readings, claims and copies are written. What it has of other input than this is taken away.")
    private String out = "";

    @Option(names = "--ledger", paramLabel = "LEDGER", description = "A file, or jdbc:postgresql://...")
    private @Nullable String ledger;

    @Option(names = "--profile", paramLabel = "FILE", description = "Names of sides and actors (YAML).")
    private @Nullable String profile;

    /** Runs the job; ends with an exception where it cannot be done, so that the cluster sees it. */
    public static void main(String[] args) {
        int code = new CommandLine(new Job())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw e;
                })
                .execute(args);
        if (code != 0) throw new IllegalArgumentException("what it was told is not understood");
    }

    @Override
    public Integer call() throws IOException, ProfileException {
        System.out.println(outcome().words() + ", in " + (ledger == null ? out : ledger));
        return 0;
    }

    /** Does it all; what came of it. */
    Outcome outcome() throws IOException, ProfileException {
        SparkSession spark = SparkSession.builder().appName("hearsay").getOrCreate();
        JavaSparkContext cluster = JavaSparkContext.fromSparkContext(spark.sparkContext());
        String names = profile == null ? "" : text(profile, cluster.hadoopConfiguration());
        Engine engine = Engine.current(
                ProfileFile.parse("profile", names) + Gazetteer.standard().fingerprint());
        CorpusWalk walk = new CorpusWalk(cluster.hadoopConfiguration()).over(places);
        List<Bundle> bundles = Bundle.of(walk.files(), engine.fingerprint());

        Pieces pieces = new Pieces(out, cluster.hadoopConfiguration());
        List<Tally> tallies = read(cluster, bundles, names, engine);
        if (!bundles.isEmpty()) pieces.keepOnly(bundles.stream().map(Bundle::id).collect(Collectors.toSet()));
        say(walk.refused(), tallies);
        Outcome read = Outcome.of(tallies, walk.refused().size());
        return bundles.isEmpty() ? read : finish(spark, pieces, bundles, read);
    }

    private List<Tally> read(JavaSparkContext cluster, List<Bundle> bundles, String names, Engine engine) {
        if (bundles.isEmpty()) return List.of();
        var hadoop = cluster.broadcast(new SerializableConfiguration(cluster.hadoopConfiguration()));
        int tasks = Math.min(bundles.size(), TASKS_PER_CORE * cluster.defaultParallelism());
        return cluster.parallelize(bundles, tasks)
                .map(new ReadBundle(out, names, engine.fingerprint(), engine.version(), hadoop))
                .collect();
    }

    private Outcome finish(SparkSession spark, Pieces pieces, List<Bundle> bundles, Outcome outcome)
            throws IOException {
        Dataset<Row> readings =
                spark.read().parquet(pieces.all(Pieces.READINGS, bundles).toArray(String[]::new));
        new Copies(spark).write(readings, new Path(pieces.folder(), "copies").toString());
        if (ledger == null)
            return outcome.distinct(readings.select("id").distinct().count());
        Loading loading = Loading.into(ledger, pieces, bundles);
        return outcome.loaded(loading.added(), loading.known());
    }

    private static void say(List<String> missing, List<Tally> tallies) {
        List<String> lines = new ArrayList<>(missing);
        for (Tally tally : tallies) {
            lines.addAll(tally.warnings());
            lines.addAll(tally.refused());
        }
        lines.forEach(line -> System.err.println("hearsay: " + line));
    }

    private static String text(String file, Configuration hadoop) throws IOException {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
