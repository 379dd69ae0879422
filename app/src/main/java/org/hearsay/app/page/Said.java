package org.hearsay.app.page;

import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A claim without figures, as a row; all texts are on one line and harmless to a terminal.
 *
 * @param attribution the claim
 * @param who who says so
 * @param channel through whom, null when nobody is named
 * @param cue the words that attribute, empty when there are none
 * @param when when it was said, as printed; null when the report does not say
 * @param what what was said
 */
record Said(
        Attribution attribution,
        String who,
        @Nullable String channel,
        String cue,
        @Nullable String when,
        String what) {

    String id() {
        return attribution.id();
    }
}
