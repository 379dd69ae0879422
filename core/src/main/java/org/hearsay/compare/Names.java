package org.hearsay.compare;

import java.util.Locale;

/** Names as they are compared: in lower case, without an article before them. */
final class Names {
    /** Names are told apart by so many characters; longer ones are hardly names. */
    private static final int LONGEST = 120;

    private Names() {}

    /** What two spellings of one name have in common. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** The same, short and without tabs and line ends, so that it can be a part of a longer key. */
    static String part(String name) {
        String key = key(name);
        StringBuilder out = new StringBuilder(key.substring(0, Math.min(LONGEST, key.length())));
        for (int i = 0; i < out.length(); i++) if (Character.isISOControl(out.charAt(i))) out.setCharAt(i, ' ');
        return out.toString();
    }
}
