package org.hearsay.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Dating;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Days for people, in English. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** A day: {@code 14 Aug 2024}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** When, as far as it is known; null when it is not. */
    static @Nullable String of(@Nullable TimeFrame time) {
        if (time == null) return null;
        if (time.asOf() != null) return "as of " + of(time.asOf());
        return between(time.from(), time.to());
    }

    private static @Nullable String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) return to == null ? null : "until " + of(to);
        if (to == null) return "since " + of(from);
        return from.equals(to) ? of(from) : of(from) + " – " + of(to);
    }

    /** The day a report is from, and on what that rests. */
    static String of(Dating dating) {
        String day = between(dating.from(), dating.to());
        if (day == null) return "date unknown";
        if (dating.basis() == Dating.Basis.STATED) return day + " (stated)";
        String evidence = dating.evidence().stream()
                .map(p -> "“" + Printable.line(p.text()) + "”")
                .collect(Collectors.joining(", "));
        return day + (evidence.isEmpty() ? " (worked out)" : " (worked out from " + evidence + ")");
    }
}
