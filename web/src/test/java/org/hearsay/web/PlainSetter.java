package org.hearsay.web;

import java.util.List;
import java.util.Map;
import org.hearsay.ReportReader;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Article;
import org.hearsay.web.reading.Card;

/** Shows the figures of a report and none of its text. */
public final class PlainSetter implements Typesetter {
    @Override
    public Article article(Reading reading) {
        return new Article(
                String.valueOf(reading.report().title()),
                reading.report().outlet(),
                "",
                reading.report().url(),
                "<i id=\"" + reading.report().id() + "-f1\"></i>",
                reading.figures().stream().map(PlainSetter::card).toList(),
                "");
    }

    private static Card card(Figure figure) {
        return new Card(
                figure.id(),
                "F1",
                null,
                "somebody",
                null,
                figure.phrase().text(),
                null,
                List.of(),
                new Card.Quote(figure.sentence().text(), "", ""),
                List.of());
    }

    @Override
    public String style() {
        return ".a { color: red }";
    }

    @Override
    public Map<String, String> whys(Reading reading, ReportReader reader) {
        return Map.of();
    }
}
