package org.hearsay.ingest;

import org.jspecify.annotations.Nullable;

/** What is said while files are read, besides what is read: what could not be, how far files are, what is to be remembered. */
public interface Course {

    /**
     * Something that is not read.
     *
     * @param name the file, or the file and its line, as the user would name it
     * @param reason why, in words that go on after "name: "
     */
    void refused(String name, String reason);

    /**
     * Something that is read, but not as its owner may think.
     *
     * @param name the file, or the file and its line
     * @param what what was done, in words that go on after "name: "
     */
    void warning(String name, String what);

    /**
     * Where reading of a file begins that can be read from the middle, in bytes: 0, or an offset that was reached
     * another time.
     */
    default long from(String file) {
        return 0;
    }

    /** All of a file up to an offset has been handed on; reading it may begin there another time. */
    default void reached(String file, long offset) {}

    /** What was remembered under a key, in this run or an earlier one; null where nothing was. */
    default @Nullable String remembered(String key) {
        return null;
    }

    /** Something to remember for this run and later ones, once all that was handed on before has been kept. */
    default void remember(String key, String value) {}

    /** Nothing more will come for a while; what was handed on may be kept now. */
    default void paused() {}

    /** All of a file, as it was given or found in a folder, has been handed on, or it was refused. */
    default void ended(String file) {}
}
