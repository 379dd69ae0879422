package org.hearsay.ledger;

import java.util.List;

/**
 * Which part of a view is asked for.
 *
 * @param skip so many are left out at its beginning
 * @param most at most so many are shown
 */
public record Slice(int skip, int most) {
    /** All of it. */
    public static final Slice ALL = new Slice(0, Integer.MAX_VALUE - 1);

    /** Its part of a list, and one more. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip(skip).limit(asked()).toList();
    }

    /** One more than is shown, to see whether there are more. */
    int asked() {
        return most + 1;
    }
}
