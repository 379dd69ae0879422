package org.hearsay.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * The folder that is written: for each bundle a file in {@code readings}, one in {@code claims}, and, written last, one in
 * {@code tallies}; where that is, the bundle is done. Each comes to its place whole, by being renamed, so that it does not
 * matter how often and where at the same time a bundle is read.
 */
final class Pieces {
    static final String READINGS = "readings";
    static final String CLAIMS = "claims";
    private static final long GROUP_BYTES = 16L << 20;
    private static final String TALLIES = "tallies";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}\\.(parquet|json)");

    private final Configuration hadoop;
    private final Path folder;
    private final FileContext context;

    Pieces(String folder, Configuration hadoop) throws IOException {
        this.hadoop = hadoop;
        FileSystem system = new Path(folder).getFileSystem(hadoop);
        this.folder = system.makeQualified(new Path(folder));
        this.context = FileContext.getFileContext(this.folder.toUri(), hadoop);
    }

    Configuration hadoop() {
        return hadoop;
    }

    /** A bundle's file of a kind. */
    Path parquet(String kind, String bundle) {
        return new Path(new Path(folder, kind), bundle + ".parquet");
    }

    private Path tally(String bundle) {
        return new Path(new Path(folder, TALLIES), bundle + ".json");
    }

    /** A path that nobody else writes, beside another. */
    static Path beside(Path path, String mark) {
        return new Path(path.getParent(), "." + path.getName() + "." + mark);
    }

    /** Begins to write rows; in parts of its file, each held until it is about so many bytes. */
    ParquetWriter<Group> writer(Path path, MessageType columns) throws IOException {
        return ExampleParquetWriter.builder(HadoopOutputFile.fromPath(path, hadoop))
                .withConf(hadoop)
                .withType(columns)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(GROUP_BYTES)
                .build();
    }

    /** Brings a file to its place. */
    void put(Path from, Path to) throws IOException {
        context.rename(from, to, Options.Rename.OVERWRITE);
    }

    /** Says that a bundle is done. */
    void done(String bundle, Tally tally, String mark) throws IOException {
        Path at = tally(bundle);
        Path beside = beside(at, mark);
        try (var out = context.create(
                beside, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE), Options.CreateOpts.createParent())) {
            out.write(tally.json().getBytes(StandardCharsets.UTF_8));
        }
        put(beside, at);
    }

    /** What came of a bundle; nothing while it is not done. */
    Optional<Tally> tallyOf(String bundle) throws IOException {
        try (InputStream in = context.open(tally(bundle))) {
            return Optional.of(Tally.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Takes away what is there of other bundles, and what was left unfinished. */
    void keepOnly(Set<String> bundles) throws IOException {
        for (String kind : List.of(TALLIES, CLAIMS, READINGS))
            for (FileStatus file : context.util().listStatus(new Path(folder, kind))) {
                String name = file.getPath().getName();
                boolean ours = OURS.matcher(name).matches();
                boolean unfinished = name.startsWith(".") && !name.endsWith(".crc");
                if (unfinished || ours && !bundles.contains(name.substring(0, name.indexOf('.'))))
                    context.delete(file.getPath(), false);
            }
    }

    Path folder() {
        return folder;
    }
}
