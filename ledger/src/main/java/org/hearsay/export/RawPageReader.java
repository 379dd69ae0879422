package org.hearsay.export;

import java.util.List;
import org.hearsay.model.PageFact;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Positions;
import org.hearsay.model.RawPage;
import org.hearsay.model.SheetMap;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes the page that a report's text was taken from back from the contract. */
public final class RawPageReader {
    private RawPageReader() {}

    /**
     * The page, equal to the one that {@link RawPageJson} wrote.
     *
     * @param text the report's text
     * @param title its title, null where it has none
     * @throws IllegalArgumentException when the line is not what {@link RawPageJson} writes, or reaches beyond the text
     */
    public static RawPage read(String line, String text, @Nullable String title) {
        JsonNode node = ReadingJson.MAPPER.readTree(line);
        return new RawPage(
                FieldReader.text(node, "hash"),
                FieldReader.text(node, "extractor"),
                FieldReader.optional(node, "charset"),
                positions(node, text),
                title == null ? null : map(node, "title", title),
                FieldReader.list(node, "says", RawPageReader::fact));
    }

    private static @Nullable Positions positions(JsonNode node, String text) {
        if (node.has("words")) return new SheetMap(FieldReader.list(node, "words", RawPageReader::word));
        return map(node, "positions", text);
    }

    private static @Nullable PositionMap map(JsonNode node, String field, String text) {
        if (!node.has(field)) return null;
        List<PositionMap.Stretch> stretches =
                FieldReader.list(node, field, s -> new PositionMap.Stretch(span(s, 0), span(s, 2)));
        return PositionMap.of(stretches, text.codePointCount(0, text.length()));
    }

    private static Span span(JsonNode numbers, int at) {
        return new Span(numbers.get(at).asInt(), numbers.get(at + 1).asInt());
    }

    private static SheetMap.Placed word(JsonNode n) {
        return new SheetMap.Placed(
                span(n, 0),
                n.get(2).asInt(),
                n.get(3).asInt(),
                n.get(4).asInt(),
                n.get(5).asInt(),
                n.get(6).asInt());
    }

    private static PageFact fact(JsonNode node) {
        return new PageFact(
                FieldReader.constant(PageFact.Field.class, node, "field"),
                FieldReader.text(node, "value"),
                FieldReader.text(node, "where"));
    }
}
