package org.hearsay.app;

/** The codes with which the command ends. */
final class Exit {
    /** All was done. */
    static final int OK = 0;
    /** Something was refused; the rest was done. */
    static final int BAD_INPUT = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The user stopped it: 128 + SIGINT, as shells report it. */
    static final int STOPPED = 130;
    /** Whoever read the results has gone: 128 + SIGPIPE, as shells report it. */
    static final int CLOSED_PIPE = 141;

    private Exit() {}
}
