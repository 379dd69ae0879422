package org.hearsay.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with what was told about it by who carried it on.
 *
 * @param saying the attribution
 * @param outer that of the carrier, in whose content this one stands; null when it stands in none
 * @param channel who carried it, empty when nobody is known to
 * @param reason why it is one
 */
record Relay(Saying saying, @Nullable Saying outer, List<Stretch> channel, Reason reason) {

    /** One that nobody carried. */
    static Relay plain(Saying saying) {
        return new Relay(saying, null, List.of(), Reason.LABELS);
    }
}
