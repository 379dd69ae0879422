package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.hearsay.export.RawPageReader;
import org.hearsay.export.ReadingReader;
import org.hearsay.ledger.Engine;
import org.hearsay.model.Original;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes readings back from what was written of a bundle, in their order. */
final class PieceReader implements AutoCloseable {
    private final ParquetReader<Group> readings;
    private final ParquetReader<Group> claims;
    private @Nullable Group row;

    PieceReader(Pieces pieces, String bundle) throws IOException {
        readings = reader(pieces, Pieces.READINGS, bundle);
        claims = reader(pieces, Pieces.CLAIMS, bundle);
    }

    private static ParquetReader<Group> reader(Pieces pieces, String kind, String bundle) throws IOException {
        return ParquetReader.builder(new GroupReadSupport(), pieces.parquet(kind, bundle))
                .withConf(pieces.hadoop())
                .build();
    }

    /** Goes on to the next reading; false after the last. */
    boolean next() throws IOException {
        row = readings.read();
        return row != null;
    }

    /** The id of its report. */
    String id() {
        return required("id");
    }

    /** What made it. */
    Engine engine() {
        return new Engine(required("engine"), required("engine_version"));
    }

    /** Its claims, in the machine contract; to be called once for each reading, whether they are wanted or not. */
    List<String> claims() throws IOException {
        List<String> out = new ArrayList<>();
        for (int left = at().getInteger("claims", 0); left > 0; left--)
            out.add(claims.read().getString("record", 0));
        return out;
    }

    /** The reading, made anew of itself and its claims. */
    Reading reading(List<String> claims) {
        return ReadingReader.read(report(), required("reading"), claims);
    }

    private Report report() {
        Report bare = Report.of(
                        required("name"),
                        required("text"),
                        optional("title"),
                        optional("outlet"),
                        optional("url"),
                        optional("published"),
                        required("origin"))
                .in(optional("language"));
        String page = optional("page");
        Report placed = page == null ? bare : bare.from(RawPageReader.read(page, bare.text(), bare.title()));
        if (at().getFieldRepetitionCount("original") == 0) return placed;
        return placed.from(Original.of(at().getBinary("original", 0).getBytes()));
    }

    private Group at() {
        if (row == null) throw new IllegalStateException("no reading");
        return row;
    }

    private String required(String column) {
        return at().getString(column, 0);
    }

    private @Nullable String optional(String column) {
        return at().getFieldRepetitionCount(column) == 0 ? null : required(column);
    }

    @Override
    public void close() throws IOException {
        readings.close();
        claims.close();
    }
}
