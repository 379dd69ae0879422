package org.hearsay.ledger;

import java.util.List;
import java.util.function.Function;

/**
 * What a view shows.
 *
 * @param <T> what it is
 * @param what it
 * @param more whether it goes on after this
 */
public record Shown<T>(T what, boolean more) {

    /** What was found when one more was looked for than is shown. */
    static <E, T> Shown<T> of(List<E> found, Slice slice, Function<List<E>, T> shown) {
        boolean more = found.size() > slice.most();
        return new Shown<>(shown.apply(more ? found.subList(0, slice.most()) : found), more);
    }
}
