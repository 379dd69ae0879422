package org.hearsay.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making.
 *
 * @param saying who, by which words, what
 * @param way through whom, to whom, when
 * @param parent the one in whose content this stands, null when it stands in none
 * @param reason why it is one
 */
record Draft(Saying saying, Way way, @Nullable Draft parent, Reason reason) {
    static final Draft NONE = new Draft(new Saying(List.of(), List.of(), List.of()), Way.DIRECT, null, Reason.LABELS);
}
