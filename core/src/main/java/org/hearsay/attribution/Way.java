package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How words came from their source to the page.
 *
 * @param channel who or what carried them, outermost first
 * @param addressee who was told
 * @param said when
 */
record Way(
        List<Stretch> channel,
        @Nullable Stretch addressee,
        @Nullable Stretch said) {
    static final Way DIRECT = new Way(List.of(), null, null);

    Way {
        channel = List.copyOf(channel);
    }

    /** The same through those who carried it on, outermost first; when nobody says when it was said, when they did. */
    Way through(List<Stretch> outer, Way carrier) {
        if (outer.isEmpty()) return this;
        List<Stretch> all = new ArrayList<>(outer);
        for (Stretch own : channel) if (!own.meets(outer.get(0))) all.add(own);
        return new Way(all, addressee, said == null ? carrier.said() : said);
    }
}
