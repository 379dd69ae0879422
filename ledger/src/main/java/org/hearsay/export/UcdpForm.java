package org.hearsay.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people killed in single incidents as rows like those of the UCDP Georeferenced Event Dataset (codebook 23.1), a row
 * a claim. A claim is not an event: {@code best} stays empty, for nobody here decides, and so do the columns for sides. A disputed
 * place has all countries in its row. What a row cannot take is counted by its reason.
 */
public final class UcdpForm extends RowForm {
    private static final List<String> COLUMNS = List.of(
            "id",
            "source_article",
            "source_office",
            "source_date",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "latitude",
            "longitude",
            "country",
            "date_start",
            "date_end",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low");
    private static final Set<String> PERSONS =
            Set.of("people", "civilians", "military", "combatants", "police", "pows", "women", "children");

    /** A form for one use. */
    public UcdpForm() {
        super(COLUMNS);
    }

    @Override
    @Nullable
    String whyNot(FiledFigure f) {
        return whyNoIncident(f);
    }

    /** Why a figure is no count of people killed in one incident; null where it is. */
    static @Nullable String whyNoIncident(FiledFigure f) {
        String event = String.valueOf(f.at("event", "class"));
        if (!event.equals("killed")) return "counts something else than killed";
        if (!PERSONS.contains(String.valueOf(f.at("unit", "class")))) return "counts no people";
        if (!"incident".equals(f.at("counting"))) return "a running total, or not clear whether one";
        if (f.has("partOf")) return "a part of another figure";
        if (f.has("fraction") || f.has("share") || f.has("rate")) return "a fraction, a share or a rate";
        if (f.has("status")) return "superseded, denied or unconfirmed";
        return f.at("low") == null && f.at("high") == null ? "no number" : null;
    }

    /** The codebook's numbers; of a town nothing, for nobody here tells "in" from "near". */
    private static @Nullable String precision(@Nullable String kind) {
        if (kind == null) return null;
        return switch (kind) {
            case "district" -> "3";
            case "region" -> "4";
            case "country" -> "6";
            default -> null;
        };
    }

    @Override
    List<@Nullable String> row(Report report, FiledFigure f) {
        boolean civilians = "civilians".equals(f.at("unit", "class"));
        String low = f.at("low");
        boolean exact = low != null && low.equals(f.at("high"));
        String deaths = exact && !f.has("approximator") ? f.at("value") : null;
        String day = f.day();
        return Arrays.asList(
                f.entry().claim(),
                report.url() == null ? report.name() : report.url(),
                report.outlet(),
                f.published(),
                report.title(),
                f.claimant(),
                precision(f.at("place", "kind")),
                f.at("place", "name"),
                f.at("place", "text"),
                f.region(),
                f.at("place", "latitude"),
                f.at("place", "longitude"),
                f.countries(),
                f.at("time", "from") == null ? day : f.at("time", "from"),
                day,
                civilians ? deaths : null,
                civilians ? null : deaths,
                null,
                f.at("high"),
                low);
    }
}
