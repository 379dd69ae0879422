package org.hearsay.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** A form with a row of comma-separated values for each figure that stands; what a row cannot take is counted by its reason. */
abstract class RowForm implements Form {
    private final List<String> columns;
    private final Map<String, Integer> notTaken = new TreeMap<>();

    RowForm(List<String> columns) {
        this.columns = columns;
    }

    @Override
    public final String opening() {
        return Csv.row(columns);
    }

    @Override
    public final String of(Filed filed) {
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
    public final Map<String, Integer> notTaken() {
        return notTaken;
    }

    /** Why a figure cannot be a row; null where it can. */
    abstract @Nullable String whyNot(FiledFigure f);

    /** A cell for each column, null where it is empty. */
    abstract List<@Nullable String> row(Report report, FiledFigure f);
}
