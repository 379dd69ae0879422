package org.hearsay.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;

/** What an address asks for: which claims, and which part of them. */
final class Asked {
    private static final int ROWS = 200;
    private static final int FURTHEST = 10_000;

    private final Context context;

    Asked(Context context) {
        this.context = context;
    }

    ClaimFilter filter() {
        return new ClaimFilter(
                words("party"),
                words("event"),
                words("unit"),
                words("place"),
                words("outlet"),
                words("claimant"),
                words("side"),
                day("from"),
                day("to"),
                day("as-of"));
    }

    Slice slice() {
        return slice(ROWS);
    }

    /** The part that is asked for, where a page has so many rows. */
    Slice slice(int rows) {
        return new Slice((page() - 1) * rows, rows);
    }

    /** The number of the page that is asked for, the first is 1. */
    int page() {
        String page = words("page");
        if (page == null) return 1;
        if (!page.matches("[0-9]{1,6}") || Integer.parseInt(page) < 1 || Integer.parseInt(page) > FURTHEST)
            throw new BadAddressException("page is a number from 1 to " + FURTHEST);
        return Integer.parseInt(page);
    }

    /** What is asked under a name; null where it is empty or not there. */
    @Nullable
    String words(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** All that is asked, by name; what is empty is left out. */
    Map<String, String> all() {
        return Links.of(context, "", 1, false).asked();
    }

    private @Nullable LocalDate day(String name) {
        String value = words(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadAddressException(name + " is a day, as 2019-03-14");
        }
    }
}
