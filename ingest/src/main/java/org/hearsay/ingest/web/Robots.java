package org.hearsay.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site allows robots (RFC 9309): the group for this program, else the one for all; the longest rule that matches a
 * path counts, and of two as long the one that allows.
 */
final class Robots {
    /** What this program calls itself. */
    static final String AGENT = "hearsay";
    /** All is allowed. */
    static final Robots OPEN = new Robots(List.of(), 0);

    private static final int LONGEST_DELAY = 60;

    private final List<Rule> rules;
    private final int delaySeconds;

    private Robots(List<Rule> rules, int delaySeconds) {
        this.rules = rules;
        this.delaySeconds = delaySeconds;
    }

    /** A rule: whether what matches the pattern is allowed. */
    private record Rule(boolean allows, String pattern) {}

    /** The rules in a robots.txt. */
    static Robots of(String file) {
        Group own = new Group();
        Group all = new Group();
        boolean inOwn = false;
        boolean inAll = false;
        boolean head = false;
        for (String line : file.lines().toList()) {
            String[] parts = line.split("#", 2)[0].split(":", 2);
            if (parts.length < 2) continue;
            String name = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            if (name.equals("user-agent")) {
                if (!head) inOwn = inAll = false;
                head = true;
                inOwn |= value.toLowerCase(Locale.ROOT).startsWith(AGENT);
                inAll |= value.equals("*");
            } else {
                head = false;
                if (inOwn) own.take(name, value);
                if (inAll) all.take(name, value);
            }
            own.named |= inOwn;
        }
        Group group = own.named ? own : all;
        return new Robots(group.rules, group.delay);
    }

    /** Rules as they come. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private int delay;
        private boolean named;

        void take(String name, String value) {
            boolean allow = name.equals("allow");
            if ((allow || name.equals("disallow")) && !value.isEmpty()) rules.add(new Rule(allow, value));
            if (name.equals("crawl-delay") && value.matches("[0-9]{1,6}(\\.[0-9]+)?"))
                delay = (int) Math.min(LONGEST_DELAY, Math.ceil(Double.parseDouble(value)));
        }
    }

    /** Whether a path, with its query, may be fetched. */
    boolean allow(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            boolean counts = length > longest || length == longest && rule.allows();
            if (counts && matches(rule.pattern(), path)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /** So many seconds are to pass between two requests; 0 where nothing is said. */
    int delaySeconds() {
        return delaySeconds;
    }

    /** Whether a path begins as a pattern says; {@code *} stands for anything, {@code $} at the end for the path's end. */
    static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] pieces = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(pieces[0])) return false;
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            int found = last && whole ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
            if (found < at || !path.startsWith(pieces[i], found)) return false;
            at = found + pieces[i].length();
        }
        return !whole || at == path.length();
    }
}
