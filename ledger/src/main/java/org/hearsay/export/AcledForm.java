package org.hearsay.export;

import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of people killed on a known day as rows like those of ACLED (codebook of 2023), a row a claim: one event may have
 * several. ACLED's kinds of events, actors and coordinates are not worked out and stay empty; what a row cannot take is counted by its reason.
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
            "location",
            "latitude",
            "longitude",
            "source",
            "source_scale",
            "notes",
            "fatalities");

    /** A form for one use. */
    public AcledForm() {
        super(COLUMNS);
    }

    @Override
    @Nullable
    String whyNot(FiledFigure f) {
        String why = UcdpForm.whyNoIncident(f);
        if (why != null) return why;
        String low = f.at("low");
        if (low == null || !low.equals(f.at("high")) || f.has("approximator")) return "fatalities are one exact number";
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
                f.at("place", "text"),
                null,
                null,
                report.outlet(),
                null,
                f.at("sentence", "text"),
                f.at("low"));
    }
}
