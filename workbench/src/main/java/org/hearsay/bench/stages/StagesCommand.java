package org.hearsay.bench.stages;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./bench stages}: what each stage of reading takes and allocates a word, by itself, in a process of its own. */
@Command(
        name = "stages",
        description = "Measures each stage of reading by itself (JMH), over made-up reports.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class StagesCommand implements Callable<Integer> {
    private static final List<String> ORDER = List.of(
            "layout",
            "grammar",
            "dating",
            "attribution",
            "actors",
            "figures",
            "placesAndTimes",
            "comparing",
            "restating",
            "framing",
            "reading",
            "storing");

    @Option(
            names = "--reports",
            defaultValue = "40",
            description = "How many reports of some 700 words are read in one go.")
    private int reports = 40;

    @Option(names = "--seed", defaultValue = "1", description = "What the reports are made from.")
    private long seed = 1;

    @Option(names = "--seconds", defaultValue = "2", description = "How long each of the rounds takes.")
    private int seconds = 2;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "How many rounds are measured, after three that are not.")
    private int rounds = 5;

    @Option(names = "--only", defaultValue = "", description = "Stages whose name has this in it.")
    private String only = "";

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Collection<RunResult> results = new Runner(options()).run();
        Map<String, RunResult> byName = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            byName.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        StageTable table = new StageTable(Stages.words(reports, seed));
        out.println(table.head());
        for (String stage : ORDER) {
            RunResult result = byName.get(stage);
            if (result != null) out.println(table.row(stage, result.getPrimaryResult(), allocated(result)));
        }
        return 0;
    }

    /** With the flags that the command has. */
    private Options options() {
        return new OptionsBuilder()
                .include("\\.stages\\..*" + only + ".*")
                .param("reports", Integer.toString(reports))
                .param("seed", Long.toString(seed))
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m")
                .warmupIterations(3)
                .warmupTime(new TimeValue(seconds, TimeUnit.SECONDS))
                .measurementIterations(rounds)
                .measurementTime(new TimeValue(seconds, TimeUnit.SECONDS))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    /** Bytes that a run of the stage allocates. */
    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
