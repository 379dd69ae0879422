package org.hearsay.export;

import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A figure in the contract. */
final class FigureJson {
    private final PhraseJson phrases;

    FigureJson(PhraseJson phrases) {
        this.phrases = phrases;
    }

    ObjectNode of(Figure f) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("id", f.id());
        Fields.put(out, "in", f.phrase().part());
        out.setAll(phrases.of(f.phrase()));
        out.set("sentence", phrases.of(f.sentence()));
        quantity(out, f.quantity());
        subject(out, f);
        out.set("claimant", claimant(f.claimant()));
        if (f.channel() != null) out.set("channel", channel(f.channel()));
        if (f.time() != null) out.set("time", phrases.time(f.time()));
        Fields.put(out, "counting", f.counting());
        place(out, f);
        Fields.put(out, "partOf", f.ties().partOf());
        Fields.put(out, "repeats", f.ties().repeats());
        Fields.put(out, "incrementOf", f.ties().incrementOf());
        standing(out, f.standing());
        Fields.flag(out, "implicit", f.quantity().implicit());
        Fields.flag(out, "anaphoric", f.quantity().anaphoric());
        Fields.flag(out, "boilerplate", f.standing().boilerplate());
        return out;
    }

    private static void quantity(ObjectNode out, Figure.Quantity q) {
        Fields.put(out, "value", q.value());
        Fields.put(out, "low", q.low());
        Fields.put(out, "high", q.high());
        Fields.put(out, "approximator", q.approximator());
        if (q.fraction() != null) {
            ObjectNode fraction = out.putObject("fraction");
            Fields.put(fraction, "low", q.fraction().low());
            Fields.put(fraction, "high", q.fraction().high());
            Fields.put(fraction, "of", q.fraction().of());
        }
        Fields.flag(out, "share", q.share());
        Fields.put(out, "rate", q.rate());
    }

    private void subject(ObjectNode out, Figure f) {
        if (f.unit() != null)
            out.set("unit", classed(f.unit().phrase(), f.unit().unitClass()));
        if (f.event() != null)
            out.set("event", classed(f.event().phrase(), f.event().eventClass()));
        if (f.party() != null) {
            ObjectNode party = phrases.optional(f.party().phrase());
            Fields.put(party, "side", f.party().side());
            out.set("party", party);
        }
    }

    private ObjectNode claimant(Claimant claimant) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        if (claimant instanceof Claimant.Named named) {
            out.setAll(phrases.of(named.phrase()));
            out.put("attribution", named.attribution());
            Fields.put(out, "actor", named.actor());
            Fields.put(out, "side", named.side());
        } else if (claimant instanceof Claimant.Narrator) {
            out.put("narrator", true);
        } else if (claimant instanceof Claimant.Unattributed unattributed) {
            out.put("unattributed", true);
            Fields.put(out, "attribution", unattributed.attribution());
        }
        return out;
    }

    /** The contract has a list of channels; a figure of this version knows the innermost. */
    private tools.jackson.databind.node.ArrayNode channel(Phrase channel) {
        return phrases.all(java.util.List.of(channel));
    }

    private void place(ObjectNode out, Figure f) {
        if (f.place() == null) return;
        ObjectNode place = phrases.of(f.place().phrase());
        PlaceJson.put(place, f.place());
        out.set("place", place);
    }

    private void standing(ObjectNode out, Figure.Standing standing) {
        Fields.put(out, "status", standing.status());
        if (standing.statusBy() != null) out.set("statusBy", phrases.of(standing.statusBy()));
        if (standing.possible()) out.put("modality", "possible");
        Fields.flag(out, "ownLoss", standing.ownLoss());
    }

    private ObjectNode classed(@Nullable Phrase phrase, String of) {
        ObjectNode out = phrases.optional(phrase);
        out.put("class", of);
        return out;
    }
}
