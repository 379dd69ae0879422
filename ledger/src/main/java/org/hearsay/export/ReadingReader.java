package org.hearsay.export;

import static org.hearsay.export.FieldReader.constant;
import static org.hearsay.export.FieldReader.day;
import static org.hearsay.export.FieldReader.decimal;
import static org.hearsay.export.FieldReader.list;
import static org.hearsay.export.FieldReader.optional;
import static org.hearsay.export.FieldReader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Range;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import tools.jackson.databind.JsonNode;

/** Makes a reading out of its pieces again: what {@link Records} took apart. */
public final class ReadingReader {
    private ReadingReader() {}

    /**
     * The reading, equal to the one that was taken apart, but for why each attribution is one, which is not kept.
     *
     * @param report the report
     * @param frame the reading without its attributions and figures
     * @param claims its attributions and figures in the machine contract, in any order
     * @throws IllegalArgumentException when a piece is not what {@link Records} makes
     */
    public static Reading read(Report report, String frame, List<String> claims) {
        PhraseReader phrases = new PhraseReader(report);
        List<Attribution> attributions = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (String claim : claims) {
            JsonNode node = ReadingJson.MAPPER.readTree(claim);
            if (node.has("cueClass")) attributions.add(new AttributionReader(phrases).attribution(node));
            else figures.add(new FigureReader(phrases).figure(node));
        }
        attributions.sort(Comparator.comparingInt(a -> number(a.id())));
        figures.sort(Comparator.comparingInt(f -> number(f.id())));
        JsonNode rest = ReadingJson.MAPPER.readTree(frame);
        return new Reading(
                report,
                dating(rest.get("report"), phrases),
                attributions,
                figures,
                list(rest, "actors", n -> actor(n, phrases)),
                list(rest, "relations", ReadingReader::relation),
                list(rest, "ranges", ReadingReader::range),
                list(rest, "incidents", IncidentJson::read),
                list(rest, "loaded", phrases::phrase),
                List.of());
    }

    /** Ids are a letter and a number, in the order of the reading. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Dating dating(JsonNode node, PhraseReader phrases) {
        return new Dating(
                day(node, "publishedFrom"),
                day(node, "publishedTo"),
                constant(Dating.Basis.class, node, "publishedBasis"),
                list(node, "publishedEvidence", phrases::phrase));
    }

    private static Actor actor(JsonNode node, PhraseReader phrases) {
        return new Actor(
                text(node, "id"),
                text(node, "name"),
                constant(Actor.Type.class, node, "type"),
                optional(node, "side"),
                list(node, "mentions", phrases::phrase));
    }

    private static Relation relation(JsonNode node) {
        return new Relation(
                constant(Relation.Type.class, node, "type"), text(node, "a"), text(node, "b"), text(node, "reason"));
    }

    static Range range(JsonNode node) {
        return new Range(
                text(node, "event"),
                text(node, "unitClass"),
                decimal(node, "low"),
                decimal(node, "high"),
                list(node, "figures", JsonNode::asString));
    }
}
