package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Card;
import org.jspecify.annotations.Nullable;

/** Makes the claims of a reading into cards. */
final class Cards {
    private final Reading reading;
    private final Evidences evidences;
    private final List<Placed> cards = new ArrayList<>();

    Cards(Reading reading) {
        this.reading = reading;
        this.evidences = new Evidences(reading);
    }

    /** A card and where its words begin; those of the title go before all others. */
    private record Placed(Card card, long at) {
        Placed(Card card, Phrase phrase) {
            this(
                    card,
                    phrase.span() == null
                            ? Integer.MAX_VALUE
                            : start(phrase, phrase.span().start()));
        }

        private static long start(Phrase phrase, int at) {
            return phrase.part() == Part.TITLE ? at - (1L << Integer.SIZE) : at;
        }
    }

    /** All of them, in the order of the text. */
    List<Card> inOrder() {
        for (ClaimRow row : ClaimRows.of(reading))
            cards.add(new Placed(figure(row), row.figure().phrase()));
        for (Said said : Saids.of(reading).rows())
            cards.add(new Placed(said(said), said.attribution().content().get(0)));
        cards.sort(Comparator.comparingLong(Placed::at));
        return cards.stream().map(Placed::card).toList();
    }

    private Card figure(ClaimRow row) {
        Quoting quoting = Quoting.of(row.figure());
        return new Card(
                row.id(),
                "F" + row.id().substring(1),
                attribution(row.figure()),
                row.claimant(),
                through(row.side() == null || row.claimant().contains(row.side()) ? null : row.side(), row.channel()),
                row.printed(),
                row.bounds(),
                facts(row),
                new Card.Quote(
                        quoting.text().substring(0, quoting.from()),
                        quoting.text().substring(quoting.from(), quoting.to()),
                        quoting.text().substring(quoting.to())),
                evidences.of(row.figure()));
    }

    private static @Nullable String attribution(Figure figure) {
        if (figure.claimant() instanceof Claimant.Named named) return named.attribution();
        return figure.claimant() instanceof Claimant.Unattributed nobody ? nobody.attribution() : null;
    }

    private static @Nullable String through(@Nullable String side, @Nullable String channel) {
        if (channel == null) return side;
        return side == null ? "via " + channel : side + ", via " + channel;
    }

    private static List<String> facts(ClaimRow row) {
        List<String> out = new ArrayList<>();
        if (!row.what().isEmpty()) out.add(row.what());
        if (row.whom() != null) out.add("of: " + row.whom());
        if (row.where() != null) out.add("in: " + row.where());
        out.add(row.when() == null ? "undated" : row.when());
        out.addAll(row.notes());
        return out;
    }

    private Card said(Said said) {
        Attribution a = said.attribution();
        List<String> facts = new ArrayList<>();
        if (!said.cue().isEmpty()) facts.add(said.cue());
        if (said.when() != null) facts.add(said.when());
        return new Card(
                said.id(),
                "Q" + said.id().substring(1),
                said.id(),
                said.who(),
                through(null, said.channel()),
                null,
                null,
                facts,
                new Card.Quote(said.what(), "", ""),
                evidences.of(a));
    }
}
