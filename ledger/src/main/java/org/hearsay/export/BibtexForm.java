package org.hearsay.export;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** The reports of a ledger as entries of BibTeX, keyed by their ids. */
public final class BibtexForm implements Form {
    private static final Map<Character, String> ESCAPES = new HashMap<>(Map.of(
            '\\',
            "{\\textbackslash}",
            '{',
            "\\{",
            '}',
            "\\}",
            '$',
            "\\$",
            '&',
            "\\&",
            '%',
            "\\%",
            '#',
            "\\#",
            '_',
            "\\_",
            '~',
            "{\\textasciitilde}",
            '^',
            "{\\textasciicircum}"));

    @Override
    public String of(Filed filed) {
        if (!filed.stands()) return "";
        Report r = filed.report();
        StringBuilder out = new StringBuilder("@misc{hearsay" + r.id());
        field(out, "title", r.title() == null ? r.name() : r.title());
        field(out, "howpublished", r.outlet());
        String day = ReadingJson.MAPPER
                .readTree(filed.frame())
                .path("report")
                .path("published")
                .asString("");
        if (!day.isEmpty()) {
            field(out, "year", day.substring(0, 4));
            field(out, "month", Integer.toString(Integer.parseInt(day.substring(5, 7))));
            field(out, "day", Integer.toString(Integer.parseInt(day.substring(8, 10))));
        }
        field(out, "url", r.url());
        field(out, "note", r.textHash());
        return out.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        if (value == null) return;
        out.append(",\n  ").append(name).append(" = {");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) out.append(' ');
            else out.append(ESCAPES.getOrDefault(c, Character.toString(c)));
        }
        out.append('}');
    }
}
