package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Counting;
import org.jspecify.annotations.Nullable;

/** The fields of a claim that a person can change, by name. */
public final class ClaimFields {
    /** Their names. */
    public static final List<String> NAMES = List.of(
            "party", "unit", "event", "counting", "claimant", "low", "high", "number", "as-of", "place", "incident");

    private ClaimFields() {}

    /** What is wrong with a change, as a sentence; null when nothing is. An empty bound leaves that end open. */
    public static @Nullable String wrong(String field, String value) {
        if (!NAMES.contains(field)) return "there is no field " + field + "; there are " + String.join(", ", NAMES);
        List<String> classes = classes(field);
        if (!classes.isEmpty() && !classes.contains(value))
            return "there is no " + field + " " + value + "; there are " + String.join(", ", classes);
        try {
            parsed(field, value);
            return null;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return "“" + value + "” is no value of the field " + field;
        }
    }

    /** What a field can be of which there are classes; of others nothing. */
    private static List<String> classes(String field) {
        return switch (field) {
            case "unit" -> Figure.Unit.CLASSES;
            case "event" -> Figure.Event.CLASSES;
            default -> List.of();
        };
    }

    private static Object parsed(String field, String value) {
        return switch (field) {
            case "low", "high" -> value.isEmpty() ? "" : new BigDecimal(value);
            case "number" -> new BigDecimal(value);
            case "as-of" -> LocalDate.parse(value);
            case "counting" -> Counting.valueOf(value.toUpperCase(Locale.ROOT));
            default -> {
                if (value.isBlank()) throw new IllegalArgumentException(field);
                yield value;
            }
        };
    }

    /** The claim with one field changed; the words it was printed with stay. */
    public static Stated changed(Stated s, String field, String value) {
        Stated.Row row = s.row();
        return switch (field) {
            case "party" -> s.about(new Stated.Row(value, row.unit(), row.event(), row.counting()));
            case "unit" -> s.about(new Stated.Row(row.whose(), value, row.event(), row.counting()));
            case "event" -> s.about(new Stated.Row(row.whose(), row.unit(), value, row.counting()));
            case "counting" ->
                s.about(new Stated.Row(
                        row.whose(), row.unit(), row.event(), Counting.valueOf(value.toUpperCase(Locale.ROOT))));
            case "claimant" -> s.by(value);
            case "low" -> s.with(s.amount().between(number(value), s.amount().high()));
            case "high" -> s.with(s.amount().between(s.amount().low(), number(value)));
            case "number" -> s.with(s.amount().between(number(value), number(value)));
            case "as-of" -> s.at(s.times().asOf(LocalDate.parse(value)));
            case "place" -> s.in(value);
            case "incident" -> s.of(value);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static @Nullable BigDecimal number(String value) {
        return value.isEmpty() ? null : new BigDecimal(value);
    }
}
