package org.hearsay.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Invented countries in GeoNames' format. */
public final class Invented {
    private static final String COUNTRY = "XA\tXAA\t\t\tVarenia\tSelnik\t\t4000000\t\t\t\t\t\t\t\t\t\t\t";
    private static final String OTHER_COUNTRY = "XB\tXBB\t\t\tKestria\tOrvane\t\t5000000\t\t\t\t\t\t\t\t\t\t\t";

    private Invented() {}

    /** A row of a place. */
    public static String row(
            String id, String name, String others, String code, String country, String region, long people) {
        return String.join(
                "\t",
                id,
                name,
                name,
                others,
                "45.5",
                "-13.25",
                code.startsWith("ADM") || code.startsWith("PCL") ? "A" : "P",
                code,
                country,
                "",
                region,
                "",
                "",
                "",
                Long.toString(people),
                "",
                "",
                "",
                "2024-08-06");
    }

    /** Two countries, Varenia and Kestria, the regions Lomar and Tolm of the one and Brenn of the other, and rows of places. */
    public static Gazetteer with(String... rows) {
        List<String> all = new ArrayList<>(List.of(COUNTRY, OTHER_COUNTRY));
        all.add(row("1", "Lomar Province", "", "ADM1", "XA", "01", 0));
        all.add(row("2", "Tolm Oblast", "", "ADM1", "XA", "02", 0));
        all.add(row("3", "Brenn", "", "ADM1", "XB", "01", 0));
        all.addAll(List.of(rows));
        List<String> lines = new ArrayList<>();
        try {
            for (String row : all) lines.addAll(GeoNames.lines(row));
        } catch (BadRowException e) {
            throw new IllegalArgumentException(e);
        }
        Collections.sort(lines);
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return Gazetteer.with(List.of(ByteBuffer.wrap(bytes)), "invented");
    }
}
