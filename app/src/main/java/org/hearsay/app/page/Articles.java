package org.hearsay.app.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Reading;
import org.hearsay.model.Why;
import org.hearsay.web.reading.Article;
import org.hearsay.web.reading.Card;

/** Readings as articles for the pages over a ledger. */
public final class Articles {
    private Articles() {}

    /** The reading as an article: its text with marks, and its claims; no text of the report becomes markup. */
    public static Article of(Reading reading) {
        List<Card> cards = new Cards(reading).inOrder();
        Heading heading = Heading.of(reading);
        String anchor = reading.report().id() + "-";
        Markup text = new Markup();
        HtmlPage.text(text, reading, new Anchors(anchor, shown(cards)));
        return new Article(
                heading.title(),
                heading.outlet(),
                heading.date(),
                heading.url(),
                text.toString(),
                cards,
                between(reading, anchor));
    }

    /** By which card a claim, or the attribution it rests on, is shown. */
    private static Map<String, String> shown(List<Card> cards) {
        Map<String, String> out = new HashMap<>();
        for (Card card : cards) if (card.by() != null) out.putIfAbsent(card.by(), card.id());
        for (Card card : cards) out.put(card.id(), card.id());
        return out;
    }

    private static String between(Reading reading, String anchor) {
        Markup out = new Markup();
        HtmlClaims claims = new HtmlClaims(out, anchor);
        claims.happened(Happened.of(reading.incidents()));
        claims.compared("What disagrees in this page", Compared.disagreeing(reading.relations()));
        claims.compared("What is said again in this page", Compared.saidAgain(reading.relations()));
        return out.toString();
    }

    /**
     * Why attributions are ones, a line each, in the order of the text.
     *
     * @param reading a reading by a reader that explains
     * @param ids what the attributions are called, by their ids in that reading; others are left out
     */
    public static Map<String, String> whys(Reading reading, Map<String, String> ids) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Why why : reading.whys()) {
            String id = ids.get(why.attribution());
            if (id != null) out.put(id, Whys.told(why));
        }
        return out;
    }

    /** The style of such articles. */
    public static String style() {
        return HtmlPage.style();
    }
}
