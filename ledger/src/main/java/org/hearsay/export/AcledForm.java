package org.hearsay.export;

import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of people killed on a known day as rows like those of ACLED (codebook of 2023), a row a claim: one event may have
 * several. ACLED's kinds of events and actors are not worked out and stay empty; a disputed place has all countries in its row; what
 * a row cannot take is counted by its reason.
 */
public final class AcledForm extends RowForm {
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "event_type",
            "actor1",
            "actor2",
            "country",
            "admin1",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities");

    private final Convention convention;

    /** A form for one use; vague numbers are left out. */
    public AcledForm() {
        this(Convention.NONE);
    }

    /** A form for one use, in which a convention gives vague words a number; the notes keep the sentence they stand in. */
    public AcledForm(Convention convention) {
        super(COLUMNS);
        this.convention = convention;
    }

    @Override
    @Nullable
    String whyNot(FiledFigure f) {
        String why = UcdpForm.whyNoIncident(f);
        if (why != null) return why;
        if (fatalities(f) == null) return "fatalities are one exact number";
        return f.day() == null ? "no day" : null;
    }

    @Override
    List<@Nullable String> row(Report report, FiledFigure f) {
        String day = String.valueOf(f.day());
        boolean one = day.equals(f.at("time", "from")) || f.at("time", "from") == null;
        return Arrays.asList(
                f.entry().claim(),
                day,
                day.substring(0, 4),
                one ? "1" : "2",
                null,
                null,
                null,
                f.countries(),
                f.region(),
                f.at("place", "text"),
                f.at("place", "latitude"),
                f.at("place", "longitude"),
                isWide(f.at("place", "kind")) ? "3" : null,
                report.outlet(),
                null,
                f.at("sentence", "text"),
                fatalities(f));
    }

    /** A region or a country; of a town nothing is said, for nobody here tells "in" from "near". */
    private static boolean isWide(@Nullable String kind) {
        return "region".equals(kind) || "country".equals(kind);
    }

    /** The one number; for vague words that of the convention; null where there is none. */
    private @Nullable String fatalities(FiledFigure f) {
        if (f.at("value") == null) return convention.number(f.at("approximator"));
        String low = f.at("low");
        return low != null && low.equals(f.at("high")) && !f.has("approximator") ? low : null;
    }
}
