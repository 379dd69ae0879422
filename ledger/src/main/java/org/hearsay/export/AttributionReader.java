package org.hearsay.export;

import static org.hearsay.export.FieldReader.constant;
import static org.hearsay.export.FieldReader.flag;
import static org.hearsay.export.FieldReader.list;
import static org.hearsay.export.FieldReader.optional;
import static org.hearsay.export.FieldReader.text;

import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes an attribution back from the contract. */
final class AttributionReader {
    private final PhraseReader phrases;

    AttributionReader(PhraseReader phrases) {
        this.phrases = phrases;
    }

    Attribution attribution(JsonNode node) {
        return new Attribution(
                text(node, "id"),
                list(node, "source", phrases::phrase),
                list(node, "cue", phrases::phrase),
                list(node, "content", phrases::phrase),
                speech(node),
                new Attribution.Chain(
                        list(node, "channel", phrases::phrase),
                        optional(node, "addressee", phrases::phrase),
                        optional(node, "parent")),
                optional(node, "said", phrases::time),
                speaker(node),
                constant(Attribution.Position.class, node, "position"));
    }

    private Attribution.Speech speech(JsonNode node) {
        return new Attribution.Speech(
                constant(Attribution.Form.class, node, "form"),
                constant(Attribution.CueClass.class, node, "cueClass"),
                constant(Attribution.Attitude.class, node, "attitude"),
                text(node, "polarity").equals("affirmed"),
                list(node, "hedges", phrases::phrase),
                flag(node, "elided"));
    }

    private static Attribution.@Nullable Speaker speaker(JsonNode node) {
        Attribution.SourceType type = optional(Attribution.SourceType.class, node, "sourceType");
        return type == null ? null : new Attribution.Speaker(type, optional(node, "speaker"));
    }
}
