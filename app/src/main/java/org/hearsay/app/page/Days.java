package org.hearsay.app.page;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hearsay.model.Dating;
import org.hearsay.model.TimeFrame;
import org.hearsay.web.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** When, for people, in English. */
final class Days {
    private Days() {}

    /** When, as far as it is known; null when it is not. */
    static @Nullable String of(@Nullable TimeFrame time) {
        if (time == null) return null;
        if (time.asOf() != null) return "as of " + DayWords.of(time.asOf());
        return between(time.from(), time.to());
    }

    /** From one day to another, either of which may be open; null where both are. */
    static @Nullable String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) return to == null ? null : "until " + DayWords.of(to);
        return to == null ? "since " + DayWords.of(from) : DayWords.of(from, to);
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
