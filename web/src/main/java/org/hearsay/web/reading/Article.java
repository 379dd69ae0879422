package org.hearsay.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading as its page shows it. All but the two pieces of HTML is plain text.
 *
 * @param title the report's title, or its first line
 * @param outlet who published it, null when not known
 * @param date the day it is from, and on what that rests
 * @param url its address, null when not known
 * @param text its text with marks, as HTML in which nothing of the report is markup; a claim's mark has an id of the
 *     report's id, a hyphen and the claim's id, and every mark names its claim in {@code data-of}
 * @param cards its claims, in the order of the text
 * @param between how its claims stand to each other, as HTML in the same manner; empty where there is nothing to say
 */
public record Article(
        String title,
        @Nullable String outlet,
        String date,
        @Nullable String url,
        String text,
        List<Card> cards,
        String between) {
    public Article {
        cards = List.copyOf(cards);
    }
}
