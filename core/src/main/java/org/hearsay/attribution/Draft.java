package org.hearsay.attribution;

import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making.
 *
 * @param saying who, by which words, what
 * @param way through whom, to whom, when
 * @param parent the one in whose content this stands, null when it stands in none
 */
record Draft(Saying saying, Way way, @Nullable Draft parent) {}
