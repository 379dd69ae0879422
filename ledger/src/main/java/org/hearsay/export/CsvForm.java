package org.hearsay.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Every figure of a ledger that stands as a row of comma-separated values. Days are ISO 8601; what is not known is an empty cell. */
public final class CsvForm extends RowForm {
    private static final List<String> COLUMNS = List.of(
            "claim",
            "report",
            "report_name",
            "outlet",
            "title",
            "url",
            "published",
            "claimant",
            "claimant_kind",
            "claimant_side",
            "channel",
            "printed",
            "value",
            "low",
            "high",
            "approximator",
            "unit",
            "unit_class",
            "event",
            "event_class",
            "party",
            "party_side",
            "counting",
            "time",
            "from",
            "to",
            "as_of",
            "place",
            "place_id",
            "place_name",
            "place_kind",
            "place_region",
            "place_countries",
            "place_disputed",
            "latitude",
            "longitude",
            "status",
            "part_of",
            "repeats",
            "increment_of",
            "incident",
            "start",
            "end",
            "sentence");

    /** A form for one use. */
    public CsvForm() {
        super(COLUMNS);
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** The rows of a report's figures, each by its entry's id; an empty cell is null. */
    public Map<String, List<@Nullable String>> rows(Filed filed) {
        Map<String, List<@Nullable String>> out = new HashMap<>();
        for (FiledFigure f : FiledFigure.of(filed)) out.put(f.entry().id(), row(filed.report(), f));
        return out;
    }

    @Override
    @Nullable
    String whyNot(FiledFigure f) {
        return null;
    }

    @Override
    List<@Nullable String> row(Report report, FiledFigure f) {
        return Arrays.asList(
                f.entry().claim(),
                report.id(),
                report.name(),
                report.outlet(),
                report.title(),
                report.url(),
                f.published(),
                f.claimant(),
                f.claimantKind(),
                f.at("claimant", "side"),
                f.channel(),
                f.at("text"),
                f.at("value"),
                f.at("low"),
                f.at("high"),
                f.at("approximator"),
                f.at("unit", "text"),
                f.at("unit", "class"),
                f.at("event", "text"),
                f.at("event", "class"),
                f.at("party", "text"),
                f.at("party", "side"),
                f.at("counting"),
                f.at("time", "text"),
                f.at("time", "from"),
                f.at("time", "to"),
                f.at("time", "asOf"),
                f.at("place", "text"),
                f.at("place", "id"),
                f.at("place", "name"),
                f.at("place", "kind"),
                f.at("place", "region"),
                f.countries(),
                f.at("place", "disputed"),
                f.at("place", "latitude"),
                f.at("place", "longitude"),
                f.at("status"),
                f.at("partOf"),
                f.at("repeats"),
                f.at("incrementOf"),
                f.incident(),
                Integer.toString(f.entry().what().start()),
                Integer.toString(f.entry().what().end()),
                f.at("sentence", "text"));
    }
}
