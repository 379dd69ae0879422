package org.hearsay.ingest;

import java.nio.file.Path;

/**
 * Where bytes come from, in words.
 *
 * @param place the file, or the file and the place in it, as the user would name it
 * @param name the last name of its path
 */
record Named(String place, String name) {

    static Named of(Path file) {
        return new Named(file.toString(), String.valueOf(file.getFileName()));
    }

    /** The name without the ending that says what is in it. */
    String base() {
        return Format.base(name);
    }
}
