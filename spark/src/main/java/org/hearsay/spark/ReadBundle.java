package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ledger.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Reads one bundle, on any machine, unless it is done already.
 *
 * @param out the folder that is written
 * @param profile names of sides and actors, in YAML
 * @param fingerprint the engine's
 * @param version the engine's
 * @param hadoop what the cluster says of its file systems
 */
record ReadBundle(
        String out, String profile, String fingerprint, String version, Broadcast<SerializableConfiguration> hadoop)
        implements Function<Bundle, Tally> {

    ReadBundle(String out, String profile, Engine engine, Broadcast<SerializableConfiguration> hadoop) {
        this(out, profile, engine.fingerprint(), engine.version(), hadoop);
    }

    @Override
    public Tally call(Bundle bundle) throws IOException {
        Configuration configuration = hadoop.value().value();
        Pieces pieces = new Pieces(out, configuration);
        Optional<Tally> done = pieces.tallyOf(bundle.id());
        if (done.isPresent() && done.get().whole()) return done.get();
        Engine engine = new Engine(fingerprint, version);
        String mark = UUID.randomUUID().toString();
        try (PieceWriter writer = new PieceWriter(pieces, bundle.id(), mark, new FiledRows(engine))) {
            BundleIntake intake = new BundleIntake(ReaderAtHand.with(profile), engine, writer);
            boolean whole = true;
            for (CorpusFile file : bundle.files()) whole &= read(file, configuration, intake);
            Tally tally = intake.tally(whole);
            writer.done(tally);
            return tally;
        }
    }

    /** False where the file system did not give all of it. */
    private static boolean read(CorpusFile file, Configuration hadoop, BundleIntake intake) throws IOException {
        StoredContent stored = new StoredContent(new Path(file.path()).getFileSystem(hadoop), file);
        try {
            boolean rows = ParquetReports.takes(file.name());
            Content content = rows ? lines(file, hadoop, stored) : stored;
            new ReportFiles().each(file.path(), rows ? file.name() + ".jsonl" : file.name(), content, intake);
        } catch (UncheckedIOException e) {
            // Nothing can be written any more.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            intake.refused(file.path(), "could not be read, by a fault of this program: " + e);
        }
        @Nullable IOException failure = stored.failure();
        return failure == null;
    }

    private static Content lines(CorpusFile file, Configuration hadoop, StoredContent stored) {
        return Content.unpacked(() -> new ParquetReports(hadoop, file.path()), stored.allowance());
    }
}
