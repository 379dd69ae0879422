package org.hearsay.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.hearsay.compare.Joined;

/** Writes a row for each report that has copies: its id, and the first id of its story. */
final class CopyRows {
    private final Pieces pieces;

    CopyRows(Pieces pieces) {
        this.pieces = pieces;
    }

    void write(Joined stories) throws IOException {
        Path place = new Path(new Path(pieces.folder(), "copies"), "copies.parquet");
        // The driver alone writes it.
        Path unfinished = Pieces.beside(place, "unfinished");
        try (ParquetWriter<Group> rows = pieces.writer(unfinished, Columns.COPIES)) {
            for (String report : stories.names()) {
                Group row = new SimpleGroup(Columns.COPIES);
                row.add("report", report);
                row.add("story", stories.first(report));
                rows.write(row);
            }
        }
        pieces.put(unfinished, place);
    }
}
