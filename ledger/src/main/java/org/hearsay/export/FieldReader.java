package org.hearsay.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes fields of the contract back: what is left out is null. */
final class FieldReader {
    private FieldReader() {}

    static String text(JsonNode node, String field) {
        String text = optional(node, field);
        if (text == null) throw new IllegalArgumentException("no " + field + " in a stored record");
        return text;
    }

    static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    static boolean flag(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.asBoolean();
    }

    static @Nullable BigDecimal decimal(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : new BigDecimal(value.asString());
    }

    static @Nullable LocalDate day(JsonNode node, String field) {
        String day = optional(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        return Enum.valueOf(type, text(node, field).toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> @Nullable E optional(Class<E> type, JsonNode node, String field) {
        return node.has(field) ? constant(type, node, field) : null;
    }

    static <T> @Nullable T optional(JsonNode node, String field, Function<JsonNode, T> reader) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : reader.apply(value);
    }

    /** The members of a list; none where it is left out. */
    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
        JsonNode members = node.get(field);
        if (members == null) return List.of();
        List<T> out = new ArrayList<>();
        for (JsonNode member : members) out.add(reader.apply(member));
        return out;
    }
}
