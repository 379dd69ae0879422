package org.hearsay.web;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Article;
import org.hearsay.web.reading.Card;

/** A desk that shows the figures of a report, none of its text, and reads nothing. */
public final class PlainDesk implements Desk {
    @Override
    public Article article(Reading reading) {
        return new Article(
                String.valueOf(reading.report().title()),
                reading.report().outlet(),
                "",
                reading.report().url(),
                "<i id=\"" + reading.report().id() + "-f1\"></i>",
                reading.figures().stream().map(PlainDesk::card).toList(),
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
    public Map<String, String> whys(Reading reading) {
        return Map.of();
    }

    @Override
    public List<Arrival> take(List<Upload> files) {
        return files.stream()
                .map(f -> new Arrival(f.name(), null, "refused: nothing is read here"))
                .toList();
    }

    @Override
    public Arrival take(Pasted text) {
        return new Arrival("text", null, "refused: nothing is read here");
    }
}
