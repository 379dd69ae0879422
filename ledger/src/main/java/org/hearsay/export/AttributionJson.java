package org.hearsay.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.model.Attribution;
import org.hearsay.model.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An attribution in the contract. */
final class AttributionJson {
    private final PhraseJson phrases;

    AttributionJson(PhraseJson phrases) {
        this.phrases = phrases;
    }

    ObjectNode of(Attribution a) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("id", a.id());
        Fields.put(out, "in", a.content().get(0).part());
        out.set("source", phrases.all(a.source()));
        out.set("cue", phrases.all(a.cue()));
        out.set("content", phrases.all(a.content()));
        speech(out, a.speech());
        if (a.speaker() != null) {
            Fields.put(out, "sourceType", a.speaker().type());
            Fields.put(out, "speaker", a.speaker().actor());
        }
        if (!a.chain().channel().isEmpty())
            out.set("channel", phrases.all(a.chain().channel()));
        if (a.chain().addressee() != null)
            out.set("addressee", phrases.of(a.chain().addressee()));
        if (a.said() != null) out.set("said", phrases.time(a.said()));
        Fields.put(out, "parent", a.chain().parent());
        Fields.put(out, "position", a.position());
        Fields.flag(out, "elided", a.speech().elided());
        return out;
    }

    /** The same with why it is one, where that is known. */
    ObjectNode of(Attribution a, @Nullable Why why) {
        ObjectNode out = of(a);
        if (why != null) out.set("why", why(why));
        return out;
    }

    private static ObjectNode why(Why why) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        if (!why.cue().isEmpty()) out.put("cue", why.cue());
        Fields.put(out, "rule", why.rule());
        if (why.score() != 0) out.put("score", rounded(why.score()));
        if (!why.weights().isEmpty()) {
            ArrayNode weights = out.putArray("weights");
            for (Why.Weight w : why.weights())
                weights.addObject().put("evidence", w.evidence()).put("weight", rounded(w.weight()));
        }
        return out;
    }

    private static BigDecimal rounded(double weight) {
        return BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_EVEN);
    }

    private void speech(ObjectNode out, Attribution.Speech speech) {
        Fields.put(out, "form", speech.form());
        Fields.put(out, "cueClass", speech.cueClass());
        Fields.put(out, "attitude", speech.attitude());
        out.put("polarity", speech.affirmed() ? "affirmed" : "negated");
        if (!speech.hedges().isEmpty()) out.set("hedges", phrases.all(speech.hedges()));
    }
}
