package org.hearsay.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.hearsay.copy.Signature;
import org.hearsay.export.CsvForm;
import org.hearsay.export.Filed;
import org.hearsay.export.RawPageJson;
import org.hearsay.ledger.Engine;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Readings as rows. */
final class FiledRows {
    private final Engine engine;
    private final CsvForm figures = new CsvForm();

    FiledRows(Engine engine) {
        this.engine = engine;
    }

    /** The row of a report with its reading. */
    Group reading(Filed filed) {
        Report r = filed.report();
        Group row = new SimpleGroup(Columns.READINGS);
        row.add("id", r.id());
        row.add("name", r.name());
        put(row, "title", r.title());
        put(row, "outlet", r.outlet());
        put(row, "url", r.url());
        put(row, "published", r.published());
        put(row, "language", r.language());
        row.add("origin", r.origin());
        row.add("text", r.text());
        row.add("text_hash", r.textHash());
        if (r.raw() != null) row.add("page", RawPageJson.line(r.raw()));
        if (r.original() != null)
            row.add("original", Binary.fromConstantByteArray(r.original().bytes()));
        row.add("engine", engine.fingerprint());
        row.add("engine_version", engine.version());
        row.add("reading", filed.frame());
        row.add("claims", filed.entries().size());
        for (long print : Signature.of(r.text()).prints()) row.add("prints", print);
        return row;
    }

    /** The rows of its claims. */
    List<Group> claims(Filed filed) {
        Map<String, List<@Nullable String>> cells = figures.rows(filed);
        List<Group> out = new ArrayList<>();
        for (Filed.Entry e : filed.entries())
            out.add(claim(filed.report(), e, cells.getOrDefault(e.id(), Collections.emptyList())));
        return out;
    }

    private static Group claim(Report report, Filed.Entry e, List<@Nullable String> cells) {
        Group row = new SimpleGroup(Columns.CLAIMS);
        row.add("claim", e.claim());
        row.add("entry", e.id());
        row.add("report", report.id());
        row.add("kind", e.what().kind());
        row.add("part", e.what().part());
        row.add("start", e.what().start());
        row.add("end", e.what().end());
        row.add("quote", e.what().quote());
        row.add("record", e.what().json());
        if (cells.isEmpty()) return row;
        for (String column : Columns.OF_FIGURES)
            cell(row, column, cells.get(CsvForm.columns().indexOf(column)));
        return row;
    }

    private static void cell(Group row, String column, @Nullable String cell) {
        if (cell == null) return;
        if (Columns.isNumber(column)) row.add(column, Double.parseDouble(cell));
        else row.add(column, cell);
    }

    private static void put(Group row, String column, @Nullable String value) {
        if (value != null) row.add(column, value);
    }
}
