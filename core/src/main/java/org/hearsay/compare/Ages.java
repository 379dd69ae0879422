package org.hearsay.compare;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.compare.Tally.Age;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Tells the figures that are news on a page from those of long before: "the 1995 attack, which killed eight". A figure without a time
 * is news, unless the page opens with what was long ago.
 */
final class Ages {
    /** What ended so many days before its page is no news. */
    private static final int DAYS = 30;

    private final @Nullable LocalDate page;
    private final boolean looksBack;

    Ages(Dating dating, List<Figure> figures) {
        page = dating.day();
        looksBack = figures.stream().anyMatch(f -> Tallies.isOpening(f) && isPast(f));
    }

    Age of(Figure f) {
        if (page == null) return Age.OPEN;
        if (isPast(f)) return Age.PAST;
        return looksBack && Tally.day(f) == null ? Age.OPEN : Age.NEWS;
    }

    private boolean isPast(Figure f) {
        LocalDate last = Tally.day(f);
        return page != null && last != null && last.isBefore(page.minusDays(DAYS));
    }
}
