package org.hearsay.app;

import org.jspecify.annotations.Nullable;

/**
 * Takes what came of reports, in their order.
 *
 * @param <T> what was made of a report
 */
interface Results<T> {
    /** The next result. */
    void done(T result);

    /** Something was not read; the reason goes on after "name: ". */
    void refused(String name, String reason);

    /** Something was read in another way than one may think. */
    void warning(String name, String what);

    /** Where reading of a file is to begin, in bytes. Asked on the thread that reads files, before its first report. */
    default long from(String file) {
        return 0;
    }

    /** All that a file holds up to an offset has been taken. */
    default void reached(String file, long offset) {}

    /** What was remembered under a key. Asked on the thread that fetches. */
    default @Nullable String remembered(String key) {
        return null;
    }

    /** Something to remember together with all that was taken before. */
    default void remember(String key, String value) {}

    /** Nothing more will come for a while. */
    default void paused() {}

    /** All that a file holds has been taken. */
    default void ended(String file) {}
}
