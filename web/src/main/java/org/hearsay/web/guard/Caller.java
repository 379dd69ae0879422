package org.hearsay.web.guard;

/**
 * Who asks.
 *
 * @param role what they may do
 * @param key what tells them from others: of somebody with a token its hash; nobody else knows it
 */
record Caller(Role role, String key) {
    /** Anybody on this machine, where no tokens are asked for. */
    static final Caller HERE = new Caller(Role.EDITOR, "here");
}
