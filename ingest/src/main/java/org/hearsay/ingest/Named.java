package org.hearsay.ingest;

import java.nio.file.Path;

/**
 * Where bytes come from, in words.
 *
 * @param place the file, or the file and the place in it, as the user would name it
 * @param name the last name of its path, or its address
 * @param depth how many archives it is inside of
 */
record Named(String place, String name, int depth) {

    static Named of(Path file) {
        return new Named(file.toString(), String.valueOf(file.getFileName()), 0);
    }

    /** Something in an archive, which this is. */
    Named member(String path) {
        return new Named(place + "!" + path, path.substring(path.lastIndexOf('/') + 1), depth + 1);
    }

    /** What is packed in this one alone. */
    Named unpacked() {
        return new Named(place, base(), depth + 1);
    }

    /** A page in a web archive, which this is; it is called by its address. */
    Named record(long offset, String address) {
        return new Named(place + ", record at byte " + offset, address, depth);
    }

    /** The name without the ending that says what is in it. */
    String base() {
        return Format.base(name);
    }
}
