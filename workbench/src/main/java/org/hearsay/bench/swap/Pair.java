package org.hearsay.bench.swap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/**
 * Two sides and what they are called.
 *
 * @param name both, for people
 * @param other the word for each word of either side
 */
record Pair(String name, Map<String, String> other) {
    private static final LayoutReader LAYOUTS = new LayoutReader();
    /** Before names that begin with "Uk" stands "a". */
    private static final String VOWELS = "AEIO";

    /** A line of {@code pairs.txt}. */
    static Pair of(String line) {
        String[] sides = line.split("\t");
        String[] one = sides[0].split("\\|");
        String[] two = sides[1].split("\\|");
        Map<String, String> other = new HashMap<>();
        for (int i = 0; i < one.length; i++) {
            both(other, one[i], two[i]);
            both(other, one[i].toUpperCase(Locale.ROOT), two[i].toUpperCase(Locale.ROOT));
        }
        return new Pair(one[0] + " and " + two[0], Map.copyOf(other));
    }

    private static void both(Map<String, String> other, String one, String two) {
        other.put(one, two);
        other.put(two, one);
    }

    /** Whether the text has a word of either side. */
    boolean in(String text) {
        return !swap(text).equals(text);
    }

    /**
     * The text with the two sides swapped, and "a" and "an" as they have to be before what they stand before then. A word
     * that is part of a longer name of the lexicon ("the Tolm Observatory") stays.
     */
    String swap(String text) {
        Layout layout = LAYOUTS.read(null, text);
        NamedWords names = Names.standard().in(layout);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int w = 0; w < layout.words().size(); w++) {
            String swapped = other.get(layout.words().text(w));
            boolean alone = names.end(w) == w + 1 && (w == 0 || names.end(w - 1) == w);
            if (swapped == null || !alone) continue;
            out.append(text, at, layout.words().start(w));
            article(out, VOWELS.indexOf(swapped.charAt(0)) >= 0);
            out.append(swapped);
            at = layout.words().end(w);
        }
        return out.append(text.substring(at)).toString();
    }

    private static void article(StringBuilder before, boolean vowel) {
        int end = before.length();
        boolean an = end >= 3 && before.substring(end - 3).equalsIgnoreCase("an ") && opens(before, end - 3);
        boolean a = end >= 2 && before.substring(end - 2).equalsIgnoreCase("a ") && opens(before, end - 2);
        if (an && !vowel) before.deleteCharAt(end - 2);
        if (a && vowel) before.insert(end - 1, 'n');
    }

    private static boolean opens(StringBuilder text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }
}
