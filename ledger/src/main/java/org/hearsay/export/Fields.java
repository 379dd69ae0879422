package org.hearsay.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes fields of the contract: what is not known is left out, numbers are plain, constants are lower case. */
final class Fields {
    private Fields() {}

    static void flag(ObjectNode out, String field, boolean value) {
        if (value) out.put(field, true);
    }

    static void put(ObjectNode out, String field, @Nullable String value) {
        if (value != null) out.put(field, value);
    }

    static void put(ObjectNode out, String field, @Nullable LocalDate value) {
        if (value != null) out.put(field, value.toString());
    }

    static void put(ObjectNode out, String field, @Nullable Enum<?> value) {
        if (value != null) out.put(field, lower(value));
    }

    /** A number without an exponent and without zeros behind the point. */
    static void put(ObjectNode out, String field, @Nullable BigDecimal value) {
        if (value == null) return;
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0) out.put(field, plain.toBigIntegerExact());
        else out.put(field, plain);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
