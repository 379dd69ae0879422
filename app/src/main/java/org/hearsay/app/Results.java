package org.hearsay.app;

import org.hearsay.ingest.Course;

/**
 * Takes what came of reports, in their order, and all that is said between them. What has an answer is asked on the thread
 * that reads files, before what comes of their reports is taken.
 *
 * @param <T> what was made of a report
 */
interface Results<T> extends Course {
    /** The next result. */
    void done(T result);
}
