package org.hearsay.app.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of a text are found on a page, and where they lead.
 *
 * @param prefix what the marks' ids begin with
 * @param cards the ids of the cards that show claims, by the ids of claims and attributions; empty on a page without cards
 */
record Anchors(String prefix, Map<String, String> cards) {
    Anchors {
        cards = Map.copyOf(cards);
    }

    /** The card that shows a claim; null where none does. */
    @Nullable
    String card(String claim) {
        return cards.get(claim);
    }
}
