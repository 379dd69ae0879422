package org.hearsay.web.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a parameter, or a field of a body, may be.
 *
 * @param name what it is called
 * @param required whether it must be there
 * @param schema its schema, without references: of a string, a whole number, or a truth value
 */
record Rule(String name, boolean required, JsonNode schema) {
    /** Numbers of more digits are not even looked at. */
    private static final String NUMBER = "-?[0-9]{1,9}";

    /** What is wrong with a value, in words that go on after its name; null where nothing is. */
    @Nullable
    String wrong(String value) {
        return switch (schema.path("type").asString()) {
            case "integer" -> wrongNumber(value);
            case "boolean" -> List.of("true", "false").contains(value) ? null : "is true or false";
            default -> wrongWords(value);
        };
    }

    private @Nullable String wrongNumber(String value) {
        int low = schema.path("minimum").asInt();
        int high = schema.path("maximum").asInt();
        boolean right = value.matches(NUMBER) && Integer.parseInt(value) >= low && Integer.parseInt(value) <= high;
        return right ? null : "is a number from " + low + " to " + high;
    }

    private @Nullable String wrongWords(String value) {
        if (value.indexOf('\u0000') >= 0) return "has a character that is none";
        int length = value.codePointCount(0, value.length());
        if (length < schema.path("minLength").asInt(0)) return "is empty";
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (length > most) return "is longer than " + most + " characters";
        if (schema.has("enum") && !choices().contains(value)) return "is one of " + String.join(", ", choices());
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asString())
                        .matcher(value)
                        .matches()) return "does not look like one";
        return wrongForm(value);
    }

    private List<String> choices() {
        List<String> out = new ArrayList<>();
        schema.path("enum").forEach(choice -> out.add(choice.asString()));
        return out;
    }

    private @Nullable String wrongForm(String value) {
        try {
            switch (schema.path("format").asString("")) {
                case "date" -> LocalDate.parse(value);
                case "uri" -> new URI(value);
                default -> {
                    return null;
                }
            }
            return null;
        } catch (DateTimeParseException e) {
            return "is a day, as 2019-03-14";
        } catch (URISyntaxException e) {
            return "is no address";
        }
    }

    /** What stands for it where it is left out; null where nothing does. */
    @Nullable
    String standard() {
        return schema.has("default") ? schema.path("default").asString() : null;
    }
}
