package org.hearsay.ingest;

/** Says what is wrong with a profile file, and in which line. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    ProfileException(String name, int line, String problem) {
        super(name + (line > 0 ? ":" + line : "") + ": " + problem);
        this.line = line;
    }

    /** The line, counted from 1; 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }
}
