package org.hearsay.compare;

import java.time.LocalDate;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Counting;
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
 * @param party words that tell whose loss; empty when nothing is said
 * @param place words that tell where; empty when nothing is said
 * @param towns the names among them that tell one place from another, but for those of states; on one page the same words
 * @param story names in the opening of its page; empty where figures of one page are compared
 * @param when words that tell when; empty when nothing is said
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
        Set<String> party,
        Set<String> place,
        Set<String> towns,
        Set<String> story,
        Set<String> when,
        String claimant,
        Set<String> voice,
        String said,
        Dating dating) {

    boolean runs() {
        return figure.counting() == Counting.CUMULATIVE;
    }

    boolean superseded() {
        return figure.standing().status() == Figure.Status.SUPERSEDED;
    }

    /** The last day up to which it counts, or on which it happened; null when not known. */
    @Nullable
    LocalDate day() {
        if (figure.time() == null) return null;
        return figure.time().asOf() != null
                ? figure.time().asOf()
                : figure.time().to();
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

    /** The number and its unit as printed. */
    String printed() {
        String number = figure.phrase().text();
        return figure.unit() == null || figure.unit().phrase() == null
                ? number
                : number + " " + figure.unit().phrase().text();
    }
}
