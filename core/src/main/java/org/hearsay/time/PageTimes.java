package org.hearsay.time;

import static org.hearsay.time.TimeClass.FUTURE;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Dating;
import org.hearsay.model.Phrase;
import org.hearsay.model.TimeFrame;
import org.hearsay.time.Meaning.Beside;
import org.hearsay.time.TimePhrase.Reach;
import org.jspecify.annotations.Nullable;

/**
 * The time phrases of one page and the days they mean. Where the page's day is one of several, only what holds for each
 * of them is a day: the days are worked out for the first and the last, and count where both agree.
 */
public final class PageTimes {
    private static final int AHEAD_REACH = 8;

    private final TimeWords words;
    private final List<TimePhrase> phrases;
    private final Dating dating;
    private final @Nullable Beginning beginning;
    private final @Nullable TimeExpression printed;

    /** Of what was found on a page of this day. */
    public PageTimes(TimeFinder finder, Dating dating) {
        List<TimeExpression> times = finder.found();
        this.words = finder.words();
        this.phrases = TimePhrases.of(words, times);
        this.dating = dating;
        this.printed = StatedDate.expression(words, times);
        Clues clues = new Clues(words, times);
        LocalDate page = dating.day();
        this.beginning = page != null ? Beginning.before(clues, page) : Beginning.among(clues);
    }

    TimeWords words() {
        return words;
    }

    /** All time phrases in order. */
    List<TimePhrase> phrases() {
        return phrases;
    }

    Phrase phrase(TimePhrase p) {
        return Places.phrase(words, p.first(), p.end());
    }

    /** The phrase and its days. */
    TimeFrame frame(TimePhrase p) {
        Days days = days(p);
        return new TimeFrame(phrase(p), days == null ? null : days.from(), days == null ? null : days.to(), null);
    }

    /** The days that a phrase means, null where its words fix none. */
    @Nullable
    Days days(TimePhrase p) {
        Days first = p.time() == null ? null : days(p.time());
        if (first == null || p.reach() == Reach.APART || p.reach() == Reach.COMPARED) return null;
        return switch (p.reach()) {
            case SINCE -> new Days(first.from(), null);
            case UNTIL -> new Days(null, first.to());
            case FROM_TO -> to(first, p.other());
            case BOTH -> adjoining(first, p.other());
            default -> first;
        };
    }

    private @Nullable Days to(Days first, @Nullable TimeExpression other) {
        Days second = other == null ? null : days(other);
        if (second == null || first.from() == null || second.to() == null) return null;
        return second.to().isBefore(first.from()) ? null : new Days(first.from(), second.to());
    }

    /** Two days are one time only where the second follows the first. */
    private @Nullable Days adjoining(Days first, @Nullable TimeExpression other) {
        Days both = to(first, other);
        Days second = both == null || other == null ? null : days(other);
        boolean next =
                first.to() != null && second != null && first.to().plusDays(1).equals(second.from());
        return next ? both : null;
    }

    /** The days that an expression means, null where its words and the page fix none. */
    @Nullable
    Days days(TimeExpression e) {
        if (beginning != null && e.equals(beginning.weekday().time())) return Days.of(beginning.day());
        if (beginning != null && e.equals(beginning.date().time())) return Days.of(beginning.day());
        if (e.meaning() instanceof Beside) return null;
        if (dating.from() == null || dating.to() == null) return withoutPage(e);
        boolean ahead = ahead(e);
        Days first = new Anchor(dating.from()).days(e, ahead);
        if (dating.from().equals(dating.to())) return first;
        Days last = new Anchor(dating.to()).days(e, ahead);
        return first != null && first.equals(last) ? first : null;
    }

    /** Dates that say their year need no page. */
    private static @Nullable Days withoutPage(TimeExpression e) {
        boolean whole = e.meaning() instanceof Meaning.OnCalendar on && on.year() > 0
                || e.meaning() instanceof Meaning.Era
                || e.meaning() instanceof Meaning.Season season && season.year() > 0;
        return whole ? new Anchor(LocalDate.EPOCH).days(e, false) : null;
    }

    /** Whether an expression tells of what is to come. */
    boolean ahead(TimeExpression e) {
        for (int k = e.first() - 1; k >= 0 && k > e.first() - AHEAD_REACH && words.together(k, e.first()); k--) {
            if (words.is(k, FUTURE)) return true;
            if (words.word(k).equals(",")) return false;
        }
        return false;
    }

    /** Whether a phrase is the page's own printed date. */
    boolean isPageDate(TimePhrase p) {
        return p.time() != null && p.time().equals(printed);
    }

    /** The time phrase that shares a character with a phrase of the page, null when none does. */
    @Nullable
    TimePhrase overlapping(Phrase phrase) {
        if (phrase.span() == null) return null;
        int start = words.layout().start(phrase);
        int end = words.layout().end(phrase);
        for (int k = firstEndingAfter(start); k < phrases.size(); k++) {
            TimePhrase p = phrases.get(k);
            if (words.start(p.first()) >= end) return null;
            return p;
        }
        return null;
    }

    /** The index of the first phrase that ends after a position. */
    int firstEndingAfter(int position) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (words.end(phrases.get(mid).end() - 1) > position) high = mid;
            else low = mid + 1;
        }
        return low;
    }
}
