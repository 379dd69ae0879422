package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine;

/** Spark in the test's own process, with two threads, jobs on it, and what they wrote. */
final class Local {
    private Local() {}

    /** Spark, started once in a process. */
    static SparkContext spark() {
        return SparkContext.getOrCreate(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1"));
    }

    /** All rows of a file, or of the files of a folder, by name. */
    static List<Group> rows(Path place) throws IOException {
        List<Group> out = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".parquet"))
                    .sorted()
                    .toList())
                try (ParquetReader<Group> rows = ParquetReader.builder(
                                new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                        .build()) {
                    for (Group row = rows.read(); row != null; row = rows.read()) out.add(row);
                }
        }
        return out;
    }

    /** What came of a job that was told that. */
    static Outcome job(Object... args) throws Exception {
        Job job = new Job();
        new CommandLine(job).parseArgs(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return job.outcome();
    }

    /** What {@code hearsay export} prints of a ledger that nobody corrected. */
    static String export(Path ledger) {
        StringBuilder out = new StringBuilder();
        try (Ledger open = Ledger.openExisting(ledger.toString())) {
            open.each(filed -> out.append(new JsonLinesForm().of(filed)));
        }
        return out.toString();
    }
}
