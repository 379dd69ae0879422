package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Place;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/** A place in words: as printed, and what a gazetteer says of it that the words do not. */
final class Where {
    private Where() {}

    /** Null where no place is said. */
    static @Nullable String of(@Nullable Place place) {
        if (place == null) return null;
        String words = Printable.line(place.phrase().text());
        Site site = place.site();
        if (site == null) return words;
        List<String> more = new ArrayList<>();
        add(more, site.name(), words);
        add(more, site.region(), words + site.name());
        if (site.disputed()) more.add("claimed by " + String.join(", ", site.countries()));
        else add(more, String.join(", ", site.countries()), words + site.name());
        return more.isEmpty() ? words : words + " (" + Printable.line(String.join("; ", more)) + ")";
    }

    private static void add(List<String> more, @Nullable String name, String told) {
        if (name != null && !told.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) more.add(name);
    }
}
