package org.hearsay.bench.stages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Readings go into a new ledger in a file; that it is made and taken away again is not on the clock. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Storing {
    /** How many readings are added. */
    @Param("40")
    public int reports;

    /** What the reports are made from. */
    @Param("1")
    public long seed;

    private final Engine engine = Engine.current("");
    private List<Reading> readings = List.of();
    private Path folder = Path.of("");
    private @Nullable Ledger ledger;

    /** Reads the reports. */
    @Setup
    public void read() {
        ReportReader reader = ReportReader.standard();
        readings = new Stories(seed).reports(reports).stream().map(reader::read).toList();
    }

    /** A new ledger. */
    @Setup(Level.Invocation)
    public void begin() throws IOException {
        folder = Files.createTempDirectory("bench-stages");
        ledger = Ledger.open(folder.resolve("stages.db").toString(), InstantSource.system());
    }

    /** Readings into the ledger. */
    @Benchmark
    public void storing() {
        Ledger open = Objects.requireNonNull(ledger);
        for (Reading reading : readings) open.add(reading, engine);
        open.commit();
    }

    /** Takes the ledger away. */
    @TearDown(Level.Invocation)
    public void end() throws IOException {
        Objects.requireNonNull(ledger).close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
