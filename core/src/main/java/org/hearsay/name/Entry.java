package org.hearsay.name;

import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of a word or a phrase.
 *
 * @param kinds mask of {@link NameKind}s
 * @param side the state or party it belongs to, null for none
 * @param name the name under which the lexicon files it: "Moscow" is filed under the name of its state
 */
record Entry(long kinds, @Nullable String side, @Nullable String name) {
    static final Entry NONE = new Entry(0, null, null);

    /** Both together; sides and names of this one go first. */
    Entry and(Entry other) {
        return new Entry(kinds | other.kinds, side != null ? side : other.side, name != null ? name : other.name);
    }
}
