package org.hearsay.export;

import org.hearsay.model.PageFact;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Positions;
import org.hearsay.model.RawPage;
import org.hearsay.model.SheetMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page that a report's text was taken from, in the machine contract: where its words stand, what it says of itself. */
public final class RawPageJson {
    private RawPageJson() {}

    /** The page as one line, without a line end. */
    public static String line(RawPage page) {
        return ReadingJson.MAPPER.writeValueAsString(node(page));
    }

    static ObjectNode node(RawPage page) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("hash", page.hash());
        out.put("extractor", page.extractor());
        Fields.put(out, "charset", page.charset());
        positions(out, page.positions());
        if (page.title() != null) out.set("title", stretches(page.title()));
        if (!page.facts().isEmpty()) out.set("says", facts(page));
        return out;
    }

    private static void positions(ObjectNode out, @Nullable Positions positions) {
        if (positions instanceof PositionMap map) out.set("positions", stretches(map));
        if (positions instanceof SheetMap map) out.set("words", words(map));
    }

    private static ArrayNode stretches(PositionMap map) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (PositionMap.Stretch s : map.stretches())
            out.addArray()
                    .add(s.text().start())
                    .add(s.text().end())
                    .add(s.raw().start())
                    .add(s.raw().end());
        return out;
    }

    private static ArrayNode words(SheetMap map) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (SheetMap.Placed w : map.words())
            out.addArray()
                    .add(w.span().start())
                    .add(w.span().end())
                    .add(w.sheet())
                    .add(w.left())
                    .add(w.top())
                    .add(w.right())
                    .add(w.bottom());
        return out;
    }

    private static ArrayNode facts(RawPage page) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (PageFact f : page.facts())
            out.addObject()
                    .put("field", Fields.lower(f.field()))
                    .put("value", f.value())
                    .put("where", f.where());
        return out;
    }
}
