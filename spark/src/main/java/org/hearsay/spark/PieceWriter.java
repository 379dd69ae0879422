package org.hearsay.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.hearsay.export.Filed;

/** Writes what was read in a bundle. */
final class PieceWriter implements AutoCloseable {
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
        readings = pieces.writer(unfinished(Pieces.READINGS), Columns.READINGS);
        claims = pieces.writer(unfinished(Pieces.CLAIMS), Columns.CLAIMS);
    }

    private Path unfinished(String kind) {
        return Pieces.beside(pieces.parquet(kind, bundle), mark);
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
