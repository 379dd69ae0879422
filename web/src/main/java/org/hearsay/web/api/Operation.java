package org.hearsay.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.web.guard.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked for.
 *
 * @param id its name in the document
 * @param method the method, in capitals
 * @param path the parts of its path; those in braces stand for anything
 * @param role who may ask
 * @param query its parameters
 * @param bodies the media types of bodies that it takes, each with the rules of its fields where it has any; empty where it takes none
 */
record Operation(
        String id, String method, List<String> path, Role role, List<Rule> query, Map<String, List<Rule>> bodies) {

    /** What stands for the parts in braces, by their names; null where a path is another. */
    @Nullable
    Map<String, String> match(List<String> asked) {
        if (asked.size() != path.size()) return null;
        Map<String, String> out = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String part = path.get(i);
            if (part.startsWith("{")) out.put(part.substring(1, part.length() - 1), asked.get(i));
            else if (!part.equals(asked.get(i))) return null;
        }
        return out;
    }

    /** The values of its parameters, or what stands for those left out; throws what is wrong with any. */
    Map<String, String> values(List<Map.Entry<String, String>> sent) {
        return values(query, sent);
    }

    /** The same by rules for the fields of a body. */
    static Map<String, String> values(List<Rule> rules, List<Map.Entry<String, String>> sent) {
        Map<String, String> out = new HashMap<>();
        List<Problem.Wrong> wrong = new ArrayList<>();
        for (Map.Entry<String, String> one : sent) {
            String reason = wrong(rules, one);
            if (out.put(one.getKey(), one.getValue()) != null) reason = "stands there twice";
            if (reason != null) wrong.add(new Problem.Wrong(shown(one.getKey()), reason));
        }
        for (Rule rule : rules) {
            String standard = rule.standard();
            if (standard != null) out.putIfAbsent(rule.name(), standard);
            if (rule.required() && !out.containsKey(rule.name()))
                wrong.add(new Problem.Wrong(rule.name(), "is missing"));
        }
        if (!wrong.isEmpty()) throw Problem.of(400, wrong);
        return out;
    }

    private static @Nullable String wrong(List<Rule> rules, Map.Entry<String, String> one) {
        for (Rule rule : rules) if (rule.name().equals(one.getKey())) return rule.wrong(one.getValue());
        return "is not known here";
    }

    /** A name that somebody made up is not given back at length. */
    private static String shown(String name) {
        int most = 50;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)) + "…";
    }
}
