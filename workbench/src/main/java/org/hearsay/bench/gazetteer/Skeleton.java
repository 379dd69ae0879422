package org.hearsay.bench.gazetteer;

import org.hearsay.gazetteer.PlaceKey;

/** A name by its consonants: how spellings of one name in Latin letters are told from other names. */
final class Skeleton {
    private static final String LEFT_OUT = "aeiouywh ";

    private Skeleton() {}

    /** Whether two names have the same consonants; doubled ones, h, and articles of Arabic names do not count. */
    static boolean isSame(String a, String b) {
        String one = of(a);
        return !one.isEmpty() && one.equals(of(b));
    }

    private static String of(String name) {
        String key = PlaceKey.of(name);
        if (key.matches("(al|ad|ar|as|az|at|an|ash|el) .+")) key = key.substring(key.indexOf(' ') + 1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean twice = out.length() > 0 && out.charAt(out.length() - 1) == c;
            if (LEFT_OUT.indexOf(c) < 0 && !twice) out.append(c);
        }
        return out.toString();
    }
}
