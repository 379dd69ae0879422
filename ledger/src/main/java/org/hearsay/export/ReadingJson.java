package org.hearsay.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Range;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reading in the machine contract, {@code hearsay-reading-1}. Offsets count Unicode code points. */
public final class ReadingJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Reading reading;
    private final CodePoints text;
    private final CodePoints title;

    private ReadingJson(Reading reading) {
        this.reading = reading;
        this.text = new CodePoints(reading.report().text());
        this.title = new CodePoints(
                reading.report().title() == null ? "" : reading.report().title());
    }

    /** The reading as one line, without a line end. */
    public static String line(Reading reading, boolean withText) {
        return MAPPER.writeValueAsString(new ReadingJson(reading).node(withText));
    }

    private ObjectNode node(boolean withText) {
        ObjectNode out = NODES.objectNode();
        out.put("schema", "hearsay-reading-1");
        out.set("report", report(withText));
        ArrayNode attributions = out.putArray("attributions");
        for (Attribution a : reading.attributions()) attributions.add(attribution(a));
        ArrayNode figures = out.putArray("figures");
        for (Figure f : reading.figures()) figures.add(figure(f));
        ArrayNode actors = out.putArray("actors");
        for (Actor a : reading.actors()) actors.add(actor(a));
        ArrayNode relations = out.putArray("relations");
        for (Relation r : reading.relations()) relations.add(relation(r));
        ArrayNode ranges = out.putArray("ranges");
        for (Range r : reading.ranges()) ranges.add(range(r));
        return out;
    }

    private ObjectNode report(boolean withText) {
        ObjectNode out = NODES.objectNode();
        out.put("id", reading.report().id());
        out.put("name", reading.report().name());
        out.put("textHash", reading.report().textHash());
        put(out, "title", reading.report().title());
        put(out, "outlet", reading.report().outlet());
        put(out, "url", reading.report().url());
        put(out, "language", reading.report().language());
        Dating dating = reading.dating();
        put(out, "published", dating.day());
        put(out, "publishedFrom", dating.from());
        put(out, "publishedTo", dating.to());
        out.put("publishedBasis", lower(dating.basis()));
        if (!dating.evidence().isEmpty()) out.set("publishedEvidence", phrases(dating.evidence()));
        if (withText) out.put("text", reading.report().text());
        return out;
    }

    private ObjectNode attribution(Attribution a) {
        ObjectNode out = NODES.objectNode();
        out.put("id", a.id());
        out.put("in", lower(a.content().get(0).part()));
        out.set("source", phrases(a.source()));
        out.set("cue", phrases(a.cue()));
        out.set("content", phrases(a.content()));
        out.put("form", lower(a.speech().form()));
        out.put("cueClass", lower(a.speech().cueClass()));
        out.put("attitude", lower(a.speech().attitude()));
        out.put("polarity", a.speech().affirmed() ? "affirmed" : "negated");
        if (!a.speech().hedges().isEmpty()) out.set("hedges", phrases(a.speech().hedges()));
        if (a.speaker() != null) {
            out.put("sourceType", lower(a.speaker().type()));
            put(out, "speaker", a.speaker().actor());
        }
        if (!a.chain().channel().isEmpty()) out.set("channel", phrases(a.chain().channel()));
        if (a.chain().addressee() != null) out.set("addressee", phrase(a.chain().addressee()));
        if (a.said() != null) out.set("said", time(a.said()));
        put(out, "parent", a.chain().parent());
        out.put("position", lower(a.position()));
        if (a.speech().elided()) out.put("elided", true);
        return out;
    }

    private ObjectNode figure(Figure f) {
        ObjectNode out = NODES.objectNode();
        out.put("id", f.id());
        out.setAll(phrase(f.phrase()));
        out.set("sentence", phrase(f.sentence()));
        Figure.Quantity q = f.quantity();
        put(out, "value", q.value());
        put(out, "low", q.low());
        put(out, "high", q.high());
        put(out, "approximator", q.approximator());
        if (q.fraction() != null) {
            ObjectNode fraction = out.putObject("fraction");
            put(fraction, "low", q.fraction().low());
            put(fraction, "high", q.fraction().high());
            put(fraction, "of", q.fraction().of());
        }
        flag(out, "share", q.share());
        put(out, "rate", q.rate());
        if (f.unit() != null)
            out.set("unit", classed(f.unit().phrase(), f.unit().unitClass()));
        if (f.event() != null)
            out.set("event", classed(f.event().phrase(), f.event().eventClass()));
        if (f.party() != null) {
            ObjectNode party = optional(f.party().phrase());
            put(party, "side", f.party().side());
            out.set("party", party);
        }
        out.set("claimant", claimant(f.claimant()));
        if (f.channel() != null) out.set("channel", phrase(f.channel()));
        if (f.time() != null) out.set("time", time(f.time()));
        out.put("counting", lower(f.counting()));
        if (f.place() != null) {
            ObjectNode place = phrase(f.place().phrase());
            put(place, "id", f.place().id());
            out.set("place", place);
        }
        put(out, "partOf", f.ties().partOf());
        put(out, "repeats", f.ties().repeats());
        put(out, "incrementOf", f.ties().incrementOf());
        if (f.standing().status() != null) out.put("status", lower(f.standing().status()));
        if (f.standing().statusBy() != null)
            out.set("statusBy", phrase(f.standing().statusBy()));
        if (f.standing().possible()) out.put("modality", "possible");
        flag(out, "ownLoss", f.standing().ownLoss());
        flag(out, "implicit", q.implicit());
        flag(out, "anaphoric", q.anaphoric());
        flag(out, "boilerplate", f.standing().boilerplate());
        return out;
    }

    private ObjectNode claimant(Figure.Claimant claimant) {
        ObjectNode out = NODES.objectNode();
        if (claimant instanceof Figure.Claimant.Named named) {
            out.setAll(phrase(named.phrase()));
            out.put("attribution", named.attribution());
            put(out, "actor", named.actor());
            put(out, "side", named.side());
        } else if (claimant instanceof Figure.Claimant.Narrator) {
            out.put("narrator", true);
        } else if (claimant instanceof Figure.Claimant.Unattributed unattributed) {
            out.put("unattributed", true);
            put(out, "attribution", unattributed.attribution());
        }
        return out;
    }

    private ObjectNode actor(Actor a) {
        ObjectNode out = NODES.objectNode();
        out.put("id", a.id());
        out.put("name", a.name());
        out.put("type", lower(a.type()));
        put(out, "side", a.side());
        out.set("mentions", phrases(a.mentions()));
        return out;
    }

    private static ObjectNode relation(Relation r) {
        ObjectNode out = NODES.objectNode();
        out.put("type", lower(r.type()));
        out.put("a", r.a());
        out.put("b", r.b());
        out.put("reason", r.reason());
        return out;
    }

    private static ObjectNode range(Range r) {
        ObjectNode out = NODES.objectNode();
        out.put("event", r.event());
        out.put("unitClass", r.unitClass());
        put(out, "low", r.low());
        put(out, "high", r.high());
        ArrayNode figures = out.putArray("figures");
        r.figures().forEach(figures::add);
        return out;
    }

    private ObjectNode time(TimeFrame t) {
        ObjectNode out = optional(t.phrase());
        put(out, "from", t.from());
        put(out, "to", t.to());
        put(out, "asOf", t.asOf());
        return out;
    }

    private ObjectNode classed(@Nullable Phrase phrase, String of) {
        ObjectNode out = optional(phrase);
        out.put("class", of);
        return out;
    }

    private ArrayNode phrases(List<Phrase> phrases) {
        ArrayNode out = NODES.arrayNode();
        for (Phrase p : phrases) out.add(phrase(p));
        return out;
    }

    private ObjectNode optional(@Nullable Phrase p) {
        return p == null ? NODES.objectNode() : phrase(p);
    }

    private ObjectNode phrase(Phrase p) {
        ObjectNode out = NODES.objectNode();
        if (p.part() == Part.TITLE) out.put("in", "title");
        if (p.span() == null) {
            out.putNull("start").putNull("end");
        } else {
            CodePoints points = p.part() == Part.TITLE ? title : text;
            out.put("start", points.before(p.span().start()));
            out.put("end", points.before(p.span().end()));
        }
        out.put("text", p.text());
        return out;
    }

    private static void flag(ObjectNode out, String field, boolean value) {
        if (value) out.put(field, true);
    }

    private static void put(ObjectNode out, String field, @Nullable String value) {
        if (value != null) out.put(field, value);
    }

    private static void put(ObjectNode out, String field, @Nullable LocalDate value) {
        if (value != null) out.put(field, value.toString());
    }

    private static void put(ObjectNode out, String field, @Nullable BigDecimal value) {
        if (value == null) return;
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0) out.put(field, plain.toBigIntegerExact());
        else out.put(field, plain);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
