package org.hearsay.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of people killed on a known day as rows like those of ACLED (codebook of 2023), a row a claim: one event may have
 * several. ACLED's kinds of events, actors and coordinates are not worked out and stay empty; what a row cannot take is counted by its reason.
 */
public final class AcledForm implements Form {
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

    private final UcdpForm likeUcdp = new UcdpForm();
    private final Map<String, Integer> notTaken = new TreeMap<>();

    @Override
    public String opening() {
        return Csv.row(COLUMNS);
    }

    @Override
    public String of(Filed filed) {
        if (!filed.stands()) return "";
        StringBuilder out = new StringBuilder();
        for (FiledFigure f : FiledFigure.of(filed)) {
            String why = whyNot(f);
            if (why == null) out.append(Csv.row(row(filed.report(), f)));
            else notTaken.merge(why, 1, Integer::sum);
        }
        return out.toString();
    }

    @Override
    public Map<String, Integer> notTaken() {
        return notTaken;
    }

    private @Nullable String whyNot(FiledFigure f) {
        String why = likeUcdp.why(f);
        if (why != null) return why;
        String low = f.at("low");
        if (low == null || !low.equals(f.at("high")) || f.has("approximator")) return "fatalities are one exact number";
        return day(f) == null ? "no day" : null;
    }

    private static @Nullable String day(FiledFigure f) {
        return f.at("time", "asOf") == null ? f.at("time", "to") : f.at("time", "asOf");
    }

    private static List<@Nullable String> row(Report report, FiledFigure f) {
        String day = String.valueOf(day(f));
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
