package org.hearsay.bench.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.speed.Cost;
import org.hearsay.bench.speed.Timed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./bench ingest}: pages a CPU second when a web archive only becomes reports and nothing is read in them, on one
 * core, with little heap. The cost of a run over one page is left out.
 */
@Command(
        name = "ingest",
        description = "Measures how fast a web archive becomes reports, without reading them.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class IngestCommand implements Callable<Integer> {
    @Option(names = "--pages", defaultValue = "10000", description = "How many pages the archive has.")
    private int pages = 10_000;

    @Option(names = "--heap", defaultValue = "256m", description = "The heap that the process may have.")
    private String heap = "256m";

    @Option(names = "--seed", defaultValue = "1", description = "What the pages are made from.")
    private long seed = 1;

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("bench-ingest");
        Path one = folder.resolve("one.warc.gz");
        Path many = folder.resolve("many.warc.gz");
        Path curve = folder.resolve("heap.txt");
        try {
            MadeArchive.write(one, 1, seed);
            long bytes = MadeArchive.write(many, pages, seed);
            Cost start = run(one, curve);
            Cost whole = run(many, curve);
            double cpu = whole.cpuSeconds() - start.cpuSeconds();
            out.println(String.format(
                    Locale.ROOT,
                    "pages %d of %.0f kB, -Xmx%s: CPU seconds %.1f (start-up %.1f left out), pages a CPU second %.0f, "
                            + "peak resident set %.0f MB",
                    pages,
                    bytes / 1000.0 / pages,
                    heap,
                    cpu,
                    start.cpuSeconds(),
                    pages / cpu,
                    whole.peakMegabytes()));
            out.println(Files.readString(curve));
            return 0;
        } finally {
            for (Path file : List.of(one, many, curve, folder)) Files.deleteIfExists(file);
        }
    }

    private Cost run(Path archive, Path curve) throws IOException, InterruptedException {
        return Timed.java(
                System.getProperty("java.class.path"),
                List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of(IngestAlone.class.getName(), archive.toString(), curve.toString()));
    }
}
