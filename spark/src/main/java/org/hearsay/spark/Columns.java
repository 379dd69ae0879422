package org.hearsay.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.hearsay.export.CsvForm;

/** The columns of what is written. */
final class Columns {
    /** A row for each report: itself, and its reading without the claims. */
    static final MessageType READINGS = MessageTypeParser.parseMessageType("""
            message reading {
              required binary id (STRING);
              required binary name (STRING);
              optional binary title (STRING);
              optional binary outlet (STRING);
              optional binary url (STRING);
              optional binary published (STRING);
              optional binary language (STRING);
              required binary origin (STRING);
              required binary text (STRING);
              required binary text_hash (STRING);
              optional binary page (STRING);
              optional binary original;
              required binary engine (STRING);
              required binary engine_version (STRING);
              required binary reading (STRING);
              required int32 claims;
              repeated int64 prints;
            }""");

    /** A row for each report that has copies. */
    static final MessageType COPIES = MessageTypeParser.parseMessageType(
            "message copy { required binary report (STRING); required binary story (STRING); }");

    private static final Set<String> NUMBERS = Set.of("value", "low", "high", "latitude", "longitude");
    /** Columns that every claim has; those of figures follow, called as in comma-separated values. */
    private static final List<String> OF_ALL =
            List.of("claim", "entry", "report", "kind", "part", "start", "end", "quote", "record");

    /** The columns of figures alone. */
    static final List<String> OF_FIGURES =
            CsvForm.columns().stream().filter(c -> !OF_ALL.contains(c)).toList();

    /** A row for each claim, in the order of the readings: its record in the machine contract, of figures also its fields. */
    static final MessageType CLAIMS = MessageTypeParser.parseMessageType(claims());

    private Columns() {}

    private static String claims() {
        List<String> out = new ArrayList<>();
        for (String column : OF_ALL)
            out.add(
                    column.equals("start") || column.equals("end")
                            ? "required int32 " + column
                            : "required binary " + column + " (STRING)");
        for (String column : OF_FIGURES)
            out.add(isNumber(column) ? "optional double " + column : "optional binary " + column + " (STRING)");
        return "message claim { " + String.join("; ", out) + "; }";
    }

    /** Whether a column of figures holds numbers. */
    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }
}
