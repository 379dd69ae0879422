package org.hearsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many independent sources stand behind claims: copies of one text are one, and so is all that one outlet prints. */
final class Sources {
    private final Map<String, String> before = new HashMap<>();

    private Sources() {}

    /** The number of sources; what has a text or an outlet in common, also through others, is one. */
    static int of(List<Stated> claims) {
        Sources sources = new Sources();
        for (Stated claim : claims) {
            String story = "story " + claim.print().story();
            String outlet = claim.print().outlet();
            sources.join(story, outlet == null ? story : "outlet " + Names.key(outlet));
        }
        Set<String> first = new HashSet<>();
        for (String one : List.copyOf(sources.before.keySet())) first.add(sources.first(one));
        return first.size();
    }

    private void join(String a, String b) {
        before.putIfAbsent(a, a);
        before.putIfAbsent(b, b);
        before.put(first(a), first(b));
    }

    private String first(String one) {
        String at = one;
        for (String next = next(at); !next.equals(at); next = next(at)) {
            before.put(at, next(next));
            at = next(at);
        }
        return at;
    }

    private String next(String one) {
        return before.getOrDefault(one, one);
    }
}
