package org.hearsay.export;

import static org.hearsay.export.FieldReader.constant;
import static org.hearsay.export.FieldReader.decimal;
import static org.hearsay.export.FieldReader.flag;
import static org.hearsay.export.FieldReader.list;
import static org.hearsay.export.FieldReader.optional;
import static org.hearsay.export.FieldReader.text;

import org.hearsay.model.Place;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where, in the contract, there and back: the words, the place that a gazetteer has for them, and others of the name. */
public final class PlaceJson {
    private PlaceJson() {}

    static void put(ObjectNode out, Place place) {
        if (place.site() != null) site(out, place.site());
        Fields.put(out, "why", place.why());
        if (place.others().isEmpty()) return;
        ArrayNode others = out.putArray("others");
        for (Site other : place.others()) site(others.addObject(), other);
    }

    /** The place that a gazetteer has, into an object. */
    public static void site(ObjectNode out, Site site) {
        out.put("id", site.id());
        out.put("name", site.name());
        Fields.put(out, "kind", site.kind());
        Fields.put(out, "region", site.region());
        ArrayNode countries = out.putArray("countries");
        site.countries().forEach(countries::add);
        Fields.flag(out, "disputed", site.disputed());
        Fields.put(out, "latitude", site.latitude());
        Fields.put(out, "longitude", site.longitude());
    }

    static Place read(JsonNode node, PhraseReader phrases) {
        return new Place(
                phrases.phrase(node), site(node), list(node, "others", PlaceJson::known), optional(node, "why"));
    }

    /** The place; null where only words are known. */
    private static @Nullable Site site(JsonNode node) {
        return node.has("id") ? known(node) : null;
    }

    static Site known(JsonNode node) {
        return new Site(
                text(node, "id"),
                text(node, "name"),
                constant(Site.Kind.class, node, "kind"),
                optional(node, "region"),
                list(node, "countries", JsonNode::asString),
                flag(node, "disputed"),
                decimal(node, "latitude"),
                decimal(node, "longitude"));
    }
}
