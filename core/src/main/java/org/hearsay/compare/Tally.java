package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.Phrase;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is compared: with the words that tell what it counts, and the page it is from.
 *
 * @param key how relations name it: the figure's id, with the report's name before it where several reports are compared
 * @param page number of its report, in the order of comparison
 * @param order number of the figure in its report
 * @param opening whether it stands in the headline or in the first sentences
 * @param figure the figure
 * @param bounds what it leaves possible
 * @param unitClass class of its unit
 * @param event class of its event
 * @param side whose loss, by name; null when not known
 * @param some whether the page says that it counts a part of another figure, or so many more: "one of the bombs", "another 42 people"
 * @param those who or what is counted, more closely than by class
 * @param party words that tell whose loss, but for those that every count has; empty when nothing is said
 * @param spot where
 * @param towns the names among them that tell one place from another, but for those of states; on one page the same words
 * @param story names in the opening of its page; empty where figures of one page are compared
 * @param when words that tell when; empty when nothing is said
 * @param age whether it is of the days of its page
 * @param claimant who says so, as one name for all mentions; empty for the outlet itself
 * @param voice all words that its page has for who says so; empty where figures of one page are compared
 * @param said the claimant as a reason names it
 * @param dating the day of its page
 */
record Tally(
        String key,
        int page,
        int order,
        boolean opening,
        Figure figure,
        Bounds bounds,
        String unitClass,
        String event,
        @Nullable String side,
        boolean some,
        Those those,
        Set<String> party,
        Spot spot,
        Set<String> towns,
        Set<String> story,
        Set<String> when,
        Age age,
        String claimant,
        Set<String> voice,
        String said,
        Dating dating) {
    /** What is printed as a number with its unit has at most so many characters. */
    private static final int LONGEST = 60;

    /** Whether a figure is news on its page. */
    enum Age {
        /** It is of the page's own days, or nothing is said and the page opens with news. */
        NEWS,
        /** It is of long before. */
        PAST,
        /** That cannot be told. */
        OPEN
    }

    boolean runs() {
        return figure.counting() == Counting.CUMULATIVE;
    }

    boolean superseded() {
        return figure.standing().status() == Figure.Status.SUPERSEDED;
    }

    /** The last day up to which it counts, or on which it happened; null when not known. */
    @Nullable
    LocalDate day() {
        return day(figure);
    }

    /** The last day up to which a figure counts, or on which it happened; null when not known. */
    static @Nullable LocalDate day(Figure f) {
        TimeFrame time = f.time();
        if (time == null) return null;
        return time.asOf() != null ? time.asOf() : time.to();
    }

    /**
     * The day by which it is put in order: of a running count its own, else that of its page; of an incident, which has
     * only one day, that of its page. Null when not known.
     */
    @Nullable
    LocalDate stands() {
        return runs() && day() != null ? day() : dating.day();
    }

    /** The first day from which it counts; null when not known, and where its time is a day and no stretch of days. */
    @Nullable
    LocalDate since() {
        if (figure.time() == null || figure.time().from() == null) return null;
        return figure.time().from().equals(day()) ? null : figure.time().from();
    }

    /** Whether its number, or the bound where none is stated, is the larger one. */
    boolean isMoreThan(Tally other) {
        BigDecimal one = bounds.size();
        BigDecimal two = other.bounds.size();
        return one != null && two != null && one.compareTo(two) > 0;
    }

    /** Whether one speaks; on one page whoever is not told apart may be the same, two pages have each its own voice. */
    boolean sharesVoice(Tally other) {
        boolean same = claimant.equals(other.claimant);
        if (page != other.page) return same && !claimant.isEmpty();
        return same || claimant.isEmpty() || other.claimant.isEmpty();
    }

    /** The number and its unit as printed, with what stands between them. */
    String printed() {
        Phrase number = figure.phrase();
        Phrase unit = figure.unit() == null ? null : figure.unit().phrase();
        if (unit == null || number.text().endsWith(unit.text())) return number.text();
        String between = between(number, unit);
        return between == null ? number.text() + " " + unit.text() : between;
    }

    /** From the number to the end of its unit; null where that does not follow soon in the sentence. */
    private @Nullable String between(Phrase number, Phrase unit) {
        Phrase sentence = figure.sentence();
        if (sentence.span() == null || !sentence.contains(number) || !sentence.contains(unit)) return null;
        Span from = Objects.requireNonNull(number.span());
        Span to = Objects.requireNonNull(unit.span());
        int start = sentence.span().start();
        boolean soon = from.end() <= to.start() && to.end() - from.start() <= LONGEST;
        if (!soon || !areWords(sentence.text().substring(from.end() - start, to.start() - start))) return null;
        return sentence.text().substring(from.start() - start, to.end() - start);
    }

    /** Without quotation marks and other signs. */
    private static boolean areWords(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }
}
