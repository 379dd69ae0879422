package org.hearsay.attribution;

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

    Way throughFirst(List<Stretch> outer) {
        List<Stretch> all = new java.util.ArrayList<>(outer);
        all.addAll(channel);
        return new Way(all, addressee, said);
    }

    Way saidAt(@Nullable Stretch when) {
        return new Way(channel, addressee, when);
    }
}
