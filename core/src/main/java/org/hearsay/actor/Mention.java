package org.hearsay.actor;

import org.hearsay.model.Attribution.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * A place in a page where somebody is meant.
 *
 * @param first its first word
 * @param end after its last
 * @param who who is meant
 * @param as the kind of source as which it speaks here, null where it does not
 */
record Mention(int first, int end, Persona who, @Nullable SourceType as) {

    /** Whether it is the source of an attribution. */
    boolean speaks() {
        return as != null;
    }

    /** The kind of source that a pronoun for it is. */
    SourceType source() {
        return as == SourceType.DOCUMENT ? as : who.source();
    }
}
