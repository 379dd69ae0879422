package org.hearsay.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that are joined to groups, two at a time; what is joined with one of a group is in it. A group is known by the
 * first of its names in their order, whatever the order of joining (disjoint sets: Galler and Fischer 1964). Not safe for
 * use by several threads.
 */
public final class Joined {
    private final Map<String, String> before = new HashMap<>();

    /** Adds a name, by itself unless it is there already. */
    public void add(String name) {
        before.putIfAbsent(name, name);
    }

    /** Whether a name is there. */
    public boolean has(String name) {
        return before.containsKey(name);
    }

    /** Puts the groups of two names together; names that are not there yet come in. */
    public void join(String a, String b) {
        add(a);
        add(b);
        String one = first(a);
        String other = first(b);
        boolean inOrder = one.compareTo(other) <= 0;
        before.put(inOrder ? other : one, inOrder ? one : other);
    }

    /** The first name of the group of a name; the name itself where it is not there. */
    public String first(String name) {
        String at = name;
        for (String next = next(at); !next.equals(at); next = next(at)) {
            before.put(at, next(next));
            at = next(at);
        }
        return at;
    }

    private String next(String name) {
        return before.getOrDefault(name, name);
    }

    /** All names, in their order. */
    public Set<String> names() {
        return new TreeSet<>(before.keySet());
    }

    /** The first names of all groups, in their order. */
    public Set<String> firsts() {
        Set<String> out = new TreeSet<>();
        for (String name : names()) out.add(first(name));
        return out;
    }
}
