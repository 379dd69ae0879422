package org.hearsay.web.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a site listens, under which names it is asked for, who is let in, and how much.
 *
 * @param host the address of this machine on which it listens
 * @param port the port, 0 for any that is free
 * @param names under which names, besides those of this machine for itself, it is asked for: in lower case, without a port
 * @param tokens who is let in
 * @param bounds how much of everything there may be
 */
public record Entrance(String host, int port, Set<String> names, Tokens tokens, Bounds bounds) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    /** @throws IllegalArgumentException where others are served, and no token is asked for */
    public Entrance {
        Set<String> all = new HashSet<>();
        for (String name : names) all.add(name.toLowerCase(Locale.ROOT));
        if (!EVERYWHERE.contains(host)) all.add(bracketed(host).toLowerCase(Locale.ROOT));
        all.addAll(LOOPBACK);
        names = Set.copyOf(all);
        if (!isLoopback(host) && !tokens.areAsked())
            throw new IllegalArgumentException(
                    host + " can be reached by others: that needs a token; hearsay serve token makes one");
    }

    /** An address of version 6 as it stands in a web address. */
    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** What people type who are at this machine. */
    public String shown() {
        return isLoopback(host) || EVERYWHERE.contains(host) ? "localhost" : bracketed(host);
    }

    /** This machine alone, without tokens. */
    public static Entrance here(int port) {
        return new Entrance("127.0.0.1", port, Set.of(), Tokens.NONE, Bounds.USUAL);
    }

    /** Whether nobody but this machine can reach an address. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a Host header names this site. */
    boolean isNamed(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", ""));
    }
}
