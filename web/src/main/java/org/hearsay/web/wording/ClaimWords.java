package org.hearsay.web.wording;

import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** What is said of a claim in rows and cells. */
public final class ClaimWords {
    private ClaimWords() {}

    /** Whose loss, of what, done how, and whether it runs on. */
    public static String row(Stated.Row row) {
        String whose = row.whose() == null ? "side not said" : row.whose();
        return whose + " · " + unit(row.unit()) + " · " + event(row.event()) + " · " + counting(row.counting());
    }

    /** Whose loss, of what, done how. */
    public static String loss(Stated.Row row) {
        String whose = row.whose() == null ? "" : row.whose() + " · ";
        return whose + unit(row.unit()) + " · " + event(row.event());
    }

    /** A class of event: {@code losses_unspecified} is "lost". */
    public static String event(String eventClass) {
        return switch (eventClass) {
            case "losses_unspecified" -> "lost";
            case "casualties" -> "killed or injured";
            case "other" -> "otherwise affected";
            default -> eventClass.replace('_', ' ');
        };
    }

    /** A class of unit: {@code armored_vehicles} is "armored vehicles". */
    public static String unit(String unitClass) {
        return unitClass.replace('_', ' ');
    }

    /** Whether a number runs on. */
    public static String counting(Figure.Counting counting) {
        return switch (counting) {
            case CUMULATIVE -> "running total";
            case INCIDENT -> "single incidents";
            case UNCLEAR -> "total or incident unclear";
        };
    }

    /** The number with its unit, as printed. Nouns of number take "of" in English: "hundreds of houses". */
    public static String printed(Stated.Amount amount) {
        String words = amount.words();
        if (words == null) return amount.printed();
        return amount.printed() + (isNoun(amount.printed()) ? " of " : " ") + words;
    }

    /** "Dozens", "tens of thousands"; numbers that are no nouns ("six", "40s") do not end so. */
    private static boolean isNoun(String number) {
        int last = number.length() - 1;
        return last > 0 && number.charAt(last) == 's' && Character.isLetter(number.charAt(last - 1));
    }

    /** Of when it is, so far as that is known: the days it is of, else since when it runs; when it was said or printed. */
    public static String when(Stated.Times times) {
        if (times.asOf() == null) return running(times);
        LocalDate since = times.since();
        return since != null && since.isBefore(times.asOf())
                ? DayWords.of(since, times.asOf())
                : "as of " + DayWords.of(times.asOf());
    }

    private static String running(Stated.Times times) {
        String since = times.since() == null ? null : "since " + DayWords.of(times.since());
        String told = told(times);
        if (since == null) return told == null ? "undated" : told;
        return told == null ? since : since + ", " + told;
    }

    private static @Nullable String told(Stated.Times times) {
        if (times.said() != null) return "said " + DayWords.of(times.said());
        return times.published() == null ? null : "printed " + DayWords.of(times.published());
    }

    /** Denied or unconfirmed. */
    public static String status(Figure.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** "1 source", "2 sources". */
    public static String many(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
