package org.hearsay.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of which all that is asked is right.
 *
 * @param operation what is asked for
 * @param path what stands for the parts in braces
 * @param values the parameters
 * @param body what was sent, null where nothing was
 */
record Asked(
        Operation operation,
        Map<String, String> path,
        Map<String, String> values,
        @Nullable Body body) {

    @Nullable
    String word(String name) {
        return values.get(name);
    }

    String part(String name) {
        return Objects.requireNonNull(path.get(name), name);
    }

    Body sent() {
        return Objects.requireNonNull(body, "no body");
    }

    private @Nullable LocalDate day(String name) {
        String value = word(name);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Which claims are asked for; the sides of the conflict are those for which anybody is heard where none are named. */
    ClaimFilter filter(Supplier<List<String>> heard) {
        ClaimFilter all = new ClaimFilter(
                word("party"),
                word("event"),
                word("unit"),
                word("place"),
                word("outlet"),
                word("claimant"),
                word("side"),
                day("from"),
                day("to"),
                day("as-of"));
        String by = word("by");
        if (by == null) return all;
        String between = word("between");
        List<String> sides = between == null ? heard.get() : List.of(between.split(","));
        return all.by(Standpoint.valueOf(by.toUpperCase(Locale.ROOT)), Set.copyOf(named(sides)));
    }

    private static Set<String> named(List<String> sides) {
        return sides.stream().map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    }

    int limit() {
        return Integer.parseInt(Objects.requireNonNull(word("limit"), "limit"));
    }

    private Cursor cursor() {
        return new Cursor(operation.id(), values);
    }

    /** After which one the list goes on; empty at its beginning. */
    String after() {
        return cursor().place(word("cursor"));
    }

    /** The part of a list that is asked for by how many go before it. */
    Slice slice() {
        String place = after();
        return new Slice(place.isEmpty() ? 0 : Integer.parseInt(place), limit());
    }

    /** Items as an answer, with where the list goes on, null where it ends. */
    ObjectNode items(ArrayNode items, @Nullable String next) {
        ObjectNode out = Json.object();
        out.set("items", items);
        if (next != null) out.put("next", cursor().to(next));
        return out;
    }

    /** The same of a slice. */
    ObjectNode items(ArrayNode items, boolean more) {
        Slice slice = slice();
        return items(items, more ? Integer.toString(slice.skip() + slice.most()) : null);
    }

    /** A part of a list that is all there. */
    <T> List<T> of(List<T> all) {
        Slice slice = slice();
        return all.stream().skip(slice.skip()).limit(slice.most()).toList();
    }
}
