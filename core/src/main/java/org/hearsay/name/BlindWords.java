package org.hearsay.name;

import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Words as models may see them: by themselves, but names of states, peoples, capitals, regions and armed movements by
 * their kind alone, as a model that knew those names could take sides.
 */
public final class BlindWords {
    private static final long BY_KIND = NameKind.bits(
            NameKind.STATE, NameKind.ADJECTIVE, NameKind.PEOPLE, NameKind.CAPITAL, NameKind.REGION, NameKind.MOVEMENT);

    private final Words words;
    private final NamedWords names;

    /** The words of a layout with what the lexicon says of them. */
    public BlindWords(Layout layout, NamedWords names) {
        this.words = layout.words();
        this.names = names;
    }

    /** A hash of the word in small letters, or of its kinds where these are all that may be seen. */
    public int hash(int word) {
        long kinds = names.mask(word) & BY_KIND;
        return kinds == 0 ? words.lower(word).hashCode() : 31 * Long.hashCode(kinds) + 7;
    }
}
