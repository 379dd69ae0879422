package org.hearsay.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of one kind that people merged. They can be merged one after another, and the last word on a name holds. */
final class Merges {
    private final Map<String, String> names = new HashMap<>();

    /** Calls what has a name by another; a merge that would close a circle does not hold. */
    void add(String name, String into) {
        for (String next = into; next != null; next = names.get(next)) if (next.equals(name)) return;
        names.put(name, into);
    }

    /** The name that stays of one. */
    String name(String of) {
        String name = of;
        for (String next = names.get(name); next != null; next = names.get(name)) name = next;
        return name;
    }

    /**
     * The names that stay of those for which others will stay after a correction. One merge can let another hold, or cease to, that
     * seemed to close a circle: all names are looked at.
     */
    Set<String> others(Merges after) {
        Set<String> all = new TreeSet<>(names.keySet());
        all.addAll(after.names.keySet());
        Set<String> out = new TreeSet<>();
        for (String name : all) if (!name(name).equals(after.name(name))) out.add(name(name));
        return out;
    }
}
