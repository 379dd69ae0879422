package org.hearsay.export;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.PageFact;
import org.hearsay.model.RawPage;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Why;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading in the machine contract, {@code hearsay-reading-1}. Offsets count Unicode code points. */
public final class ReadingJson {
    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Reading reading;
    private final PhraseJson phrases;

    private ReadingJson(Reading reading, PhraseJson phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** The reading as one line, without a line end; with {@code withText}, the report's text in it. */
    public static String line(Reading reading, boolean withText) {
        return MAPPER.writeValueAsString(new ReadingJson(reading, new PhraseJson(reading.report())).node(withText));
    }

    /** The reading without its attributions and figures, which a ledger keeps one by one. */
    static String frame(Reading reading, PhraseJson phrases) {
        ReadingJson json = new ReadingJson(reading, phrases);
        ObjectNode out = json.opening(false);
        json.closing(out);
        return MAPPER.writeValueAsString(out);
    }

    private ObjectNode opening(boolean withText) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("schema", "hearsay-reading-1");
        out.set("report", report(withText));
        return out;
    }

    private ObjectNode node(boolean withText) {
        ObjectNode out = opening(withText);
        page(out);
        AttributionJson said = new AttributionJson(phrases);
        ArrayNode attributions = out.putArray("attributions");
        Map<String, Why> whys = new HashMap<>();
        for (Why why : reading.whys()) whys.put(why.attribution(), why);
        for (Attribution a : reading.attributions()) attributions.add(said.of(a, whys.get(a.id())));
        FigureJson counted = new FigureJson(phrases);
        ArrayNode figures = out.putArray("figures");
        for (Figure f : reading.figures()) figures.add(counted.of(f));
        closing(out);
        return out;
    }

    private void closing(ObjectNode out) {
        ArrayNode actors = out.putArray("actors");
        for (Actor a : reading.actors()) actors.add(actor(a));
        out.set("relations", RelationJson.relations(reading.relations()));
        out.set("ranges", RelationJson.ranges(reading.ranges()));
        out.set("incidents", IncidentJson.incidents(reading.incidents()));
        if (!reading.loaded().isEmpty()) out.set("loaded", phrases.all(reading.loaded()));
    }

    private ObjectNode report(boolean withText) {
        Report report = reading.report();
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("id", report.id());
        out.put("name", report.name());
        out.put("textHash", report.textHash());
        Fields.put(out, "title", report.title());
        Fields.put(out, "outlet", report.outlet());
        Fields.put(out, "url", report.url());
        Fields.put(out, "language", report.language());
        dating(out, reading.dating());
        if (withText) out.put("text", report.text());
        return out;
    }

    /** What is known from the page alone stands in no frame: it is kept with the report, not with its readings. */
    private void page(ObjectNode out) {
        RawPage raw = reading.report().raw();
        if (raw == null) return;
        ObjectNode report = (ObjectNode) out.get("report");
        Fields.put(report, "byline", raw.says(PageFact.Field.BYLINE));
        Fields.put(report, "modified", raw.says(PageFact.Field.MODIFIED));
        report.set("raw", RawPageJson.node(raw));
    }

    private void dating(ObjectNode out, Dating dating) {
        Fields.put(out, "published", dating.day());
        Fields.put(out, "publishedFrom", dating.from());
        Fields.put(out, "publishedTo", dating.to());
        Fields.put(out, "publishedBasis", dating.basis());
        if (!dating.evidence().isEmpty()) out.set("publishedEvidence", phrases.all(dating.evidence()));
    }

    private ObjectNode actor(Actor a) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("id", a.id());
        out.put("name", a.name());
        Fields.put(out, "type", a.type());
        Fields.put(out, "side", a.side());
        out.set("mentions", phrases.all(a.mentions()));
        return out;
    }
}
