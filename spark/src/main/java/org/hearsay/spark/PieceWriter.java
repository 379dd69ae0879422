package org.hearsay.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.hearsay.export.Filed;

/** Writes what was read in a bundle. */
final class PieceWriter implements AutoCloseable {
    /** Rows are held until they are about so many bytes. */
    private static final long GROUP_BYTES = 16L << 20;

    private final Pieces pieces;
    private final String bundle;
    private final String mark;
    private final FiledRows rows;
    private final ParquetWriter<Group> readings;
    private final ParquetWriter<Group> claims;

    /**
     * Begins to write.
     *
     * @param mark tells this try from others at the same bundle
     */
    PieceWriter(Pieces pieces, String bundle, String mark, FiledRows rows) throws IOException {
        this.pieces = pieces;
        this.bundle = bundle;
        this.mark = mark;
        this.rows = rows;
        readings = writer(unfinished(Pieces.READINGS), Columns.READINGS);
        claims = writer(unfinished(Pieces.CLAIMS), Columns.CLAIMS);
    }

    private Path unfinished(String kind) {
        return Pieces.beside(pieces.parquet(kind, bundle), mark);
    }

    private ParquetWriter<Group> writer(Path path, MessageType columns) throws IOException {
        return ExampleParquetWriter.builder(HadoopOutputFile.fromPath(path, pieces.hadoop()))
                .withConf(pieces.hadoop())
                .withType(columns)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(GROUP_BYTES)
                .build();
    }

    /** The next reading. */
    void add(Filed filed) throws IOException {
        readings.write(rows.reading(filed));
        for (Group claim : rows.claims(filed)) claims.write(claim);
    }

    /** All is written: it comes to its place. */
    void done(Tally tally) throws IOException {
        close();
        for (String kind : new String[] {Pieces.READINGS, Pieces.CLAIMS})
            pieces.put(unfinished(kind), pieces.parquet(kind, bundle));
        pieces.done(bundle, tally, mark);
    }

    @Override
    public void close() throws IOException {
        readings.close();
        claims.close();
    }
}
