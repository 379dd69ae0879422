package org.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
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
        JavaSparkContext cluster =
                JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(new SparkConf().setAppName("hearsay")));
        String names = profile == null ? "" : text(profile, cluster.hadoopConfiguration());
        Engine engine = Engine.current(
                ProfileFile.parse("profile", names) + Gazetteer.standard().fingerprint());
        CorpusWalk walk = new CorpusWalk(cluster.hadoopConfiguration()).over(places);
        List<Bundle> bundles = Bundle.of(walk.files(), engine.fingerprint());

        say(walk.refused());
        if (bundles.isEmpty()) return Outcome.of(List.of(), walk.refused().size());
        return outcome(
                cluster,
                bundles,
                new ReadBundle(out, names, engine, shared(cluster)),
                walk.refused().size());
    }

    private Outcome outcome(JavaSparkContext cluster, List<Bundle> bundles, ReadBundle reading, int missing)
            throws IOException {
        Pieces pieces = new Pieces(out, cluster.hadoopConfiguration());
        int tasks = Math.min(bundles.size(), TASKS_PER_CORE * cluster.defaultParallelism());
        JavaRDD<Bundle> work = cluster.parallelize(bundles, tasks);
        List<Tally> tallies = work.map(reading).collect();
        pieces.keepOnly(bundles.stream().map(Bundle::id).collect(Collectors.toSet()));
        for (Tally tally : tallies) say(tally.lines());
        return finish(pieces, bundles, prints(work, cluster), Outcome.of(tallies, missing));
    }

    private static Broadcast<SerializableConfiguration> shared(JavaSparkContext cluster) {
        return cluster.broadcast(new SerializableConfiguration(cluster.hadoopConfiguration()));
    }

    private JavaPairRDD<String, long[]> prints(JavaRDD<Bundle> work, JavaSparkContext cluster) {
        return work.flatMapToPair(new ReadPrints(out, shared(cluster)))
                .reduceByKey((a, b) -> a)
                .cache();
    }

    private Outcome finish(Pieces pieces, List<Bundle> bundles, JavaPairRDD<String, long[]> prints, Outcome outcome)
            throws IOException {
        new CopyRows(pieces).write(new Copies(prints).stories());
        if (ledger == null) return outcome.distinct(prints.count());
        Loading loading = Loading.into(ledger, pieces, bundles);
        return outcome.loaded(loading.added(), loading.known());
    }

    private static void say(List<String> lines) {
        lines.forEach(line -> System.err.println("hearsay: " + line));
    }

    private static String text(String file, Configuration hadoop) throws IOException {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
