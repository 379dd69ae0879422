package org.hearsay.export;

import static org.hearsay.export.FieldReader.constant;
import static org.hearsay.export.FieldReader.decimal;
import static org.hearsay.export.FieldReader.flag;
import static org.hearsay.export.FieldReader.list;
import static org.hearsay.export.FieldReader.optional;
import static org.hearsay.export.FieldReader.text;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a figure back from the contract. */
final class FigureReader {
    private final PhraseReader phrases;

    FigureReader(PhraseReader phrases) {
        this.phrases = phrases;
    }

    Figure figure(JsonNode node) {
        return new Figure(
                text(node, "id"),
                phrases.phrase(node),
                phrases.phrase(node.get("sentence")),
                quantity(node),
                optional(node, "unit", n -> new Figure.Unit(phrases.optional(n), text(n, "class"))),
                optional(node, "event", n -> new Figure.Event(phrases.optional(n), text(n, "class"))),
                optional(node, "party", n -> new Figure.Party(phrases.optional(n), optional(n, "side"))),
                claimant(node.get("claimant")),
                channel(node),
                optional(node, "time", phrases::time),
                constant(Figure.Counting.class, node, "counting"),
                optional(node, "place", n -> PlaceJson.read(n, phrases)),
                new Figure.Ties(optional(node, "partOf"), optional(node, "repeats"), optional(node, "incrementOf")),
                standing(node));
    }

    private static Figure.Quantity quantity(JsonNode node) {
        return new Figure.Quantity(
                decimal(node, "value"),
                decimal(node, "low"),
                decimal(node, "high"),
                optional(node, "approximator"),
                optional(
                        node,
                        "fraction",
                        n -> new Figure.Fraction(decimal(n, "low"), decimal(n, "high"), optional(n, "of"))),
                flag(node, "share"),
                optional(node, "rate"),
                flag(node, "implicit"),
                flag(node, "anaphoric"));
    }

    private Claimant claimant(JsonNode node) {
        if (flag(node, "narrator")) return new Claimant.Narrator();
        if (flag(node, "unattributed")) return new Claimant.Unattributed(optional(node, "attribution"));
        return new Claimant.Named(
                phrases.phrase(node), text(node, "attribution"), optional(node, "actor"), optional(node, "side"));
    }

    private @Nullable Phrase channel(JsonNode node) {
        List<Phrase> channels = list(node, "channel", phrases::phrase);
        return channels.isEmpty() ? null : channels.get(channels.size() - 1);
    }

    private Figure.Standing standing(JsonNode node) {
        return new Figure.Standing(
                optional(Figure.Status.class, node, "status"),
                optional(node, "statusBy", phrases::phrase),
                node.has("modality"),
                flag(node, "ownLoss"),
                flag(node, "boilerplate"));
    }
}
