package org.hearsay.app;

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
}
