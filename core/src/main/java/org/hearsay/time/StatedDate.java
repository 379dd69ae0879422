package org.hearsay.time;

import static org.hearsay.time.TimeClass.DATED;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hearsay.model.Dating;
import org.hearsay.model.Dating.Basis;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Paragraph;
import org.hearsay.time.Meaning.OnCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a page states of itself: what came with it, a line that is a date ("14 August 2024"), a line that says when
 * it was published, or the dateline of a wire ("VESK, Aug. 14, 2024 (Agency) -").
 */
final class StatedDate {
    private static final int HEAD = 6;
    private static final int FOOT = 3;
    private static final int DATE_LINE_WORDS = 12;
    private static final int DATELINE_WORDS = 14;
    private static final int DAY_LENGTH = 10;

    private StatedDate() {}

    /** The date that came with a page: {@code 2024-08-14}, with or without a time, or {@code 2024-08}, {@code 2024}. */
    static @Nullable Dating given(@Nullable String published) {
        if (published == null) return null;
        String s = published.strip();
        try {
            if (s.length() >= DAY_LENGTH && TimeWords.iso(s.substring(0, DAY_LENGTH)))
                return stated(Days.of(LocalDate.parse(s.substring(0, DAY_LENGTH))), List.of());
            if (s.length() == 7) return stated(Days.of(YearMonth.parse(s)), List.of());
            if (s.length() == 4 && TimeWords.digits(s) > 0)
                return stated(Days.ofYears(TimeWords.digits(s), TimeWords.digits(s)), List.of());
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    /** The date that a page prints of itself, null when it prints none. */
    static @Nullable Dating printed(TimeWords w, List<TimeExpression> times) {
        TimeExpression e = expression(w, times);
        if (e == null || !(e.meaning() instanceof OnCalendar on) || on.year() == 0) return null;
        LocalDate day = Days.day(on.year(), on.month(), on.day());
        return day == null ? null : stated(Days.of(day), List.of(Places.phrase(w, e.first(), e.end())));
    }

    /** Where a page prints its own date, with a year or without, null when it does not. */
    static @Nullable TimeExpression expression(TimeWords w, List<TimeExpression> times) {
        Layout layout = w.layout();
        List<Paragraph> paragraphs = layout.paragraphs();
        @Nullable TimeExpression[] at = Places.byWord(w, times);
        TimeExpression partial = null;
        int i = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int first = i;
            while (i < w.size() && w.start(i) < paragraphs.get(p).end()) i++;
            if (p >= HEAD && p < paragraphs.size() - FOOT) continue;
            TimeExpression found = inParagraph(w, at, first, i, p < HEAD);
            if (found != null && isFull(found)) return found;
            if (partial == null) partial = found;
        }
        return partial;
    }

    private static @Nullable TimeExpression inParagraph(
            TimeWords w, @Nullable TimeExpression[] at, int first, int end, boolean head) {
        for (int i = first; i < Math.min(end, first + DATELINE_WORDS); i++) {
            TimeExpression e = at[i];
            if (e == null || !isDay(e)) continue;
            boolean line = end - first <= DATE_LINE_WORDS && i - first <= 2 && head;
            boolean opens =
                    head && i == first && isFull(e) && e.end() < end && !Character.isLowerCase(letter(w, e.end()));
            if (line || opens || labelled(w, first, i) || head && dateline(w, first, e)) return e;
        }
        return null;
    }

    private static char letter(TimeWords w, int i) {
        return w.layout().text().charAt(w.start(i));
    }

    private static boolean isDay(TimeExpression e) {
        return e.meaning() instanceof OnCalendar on && on.day() > 0;
    }

    private static boolean labelled(TimeWords w, int first, int i) {
        for (int k = first; k < Math.min(first + 3, i); k++) if (w.is(k, DATED)) return i - k <= 4;
        return false;
    }

    /** A place, the date, perhaps an agency in brackets, and a dash. */
    private static boolean dateline(TimeWords w, int first, TimeExpression e) {
        if (first >= e.first()) return false;
        for (int k = first; k < e.first(); k++)
            if (Character.isLetter(w.word(k).charAt(0)) && !w.capitalised(k)) return false;
        int k = e.end();
        if (w.word(k).equals("("))
            while (k < w.size() && k < e.end() + 8 && !w.word(k).equals(")")) k++;
        if (w.word(k).equals(")") || w.word(k).equals(".")) k++;
        return List.of("-", "–", "—", ":").contains(w.word(k)) || w.word(k).equals("/");
    }

    private static boolean isFull(TimeExpression e) {
        return e.meaning() instanceof OnCalendar on
                && on.year() > 0
                && on.day() > 0
                && Days.day(on.year(), on.month(), on.day()) != null;
    }

    private static Dating stated(Days days, List<Phrase> evidence) {
        return new Dating(days.from(), days.to(), Basis.STATED, evidence);
    }
}
