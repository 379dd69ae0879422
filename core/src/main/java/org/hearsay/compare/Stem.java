package org.hearsay.compare;

/**
 * The part of an English word that its forms have in common, near enough: "shelled", "shelling" and "shells" are one. What is
 * left is no word, only good for comparing.
 */
final class Stem {
    private Stem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        return bare(ending(word));
    }

    /** The same of a name: a country and its people are one. */
    static String ofName(String word) {
        String one = ends(word, "ans", 1) ? cut(word, 1) : word;
        return of(ends(one, "ian", 1) || ends(one, "ean", 1) ? cut(one, 1) : one);
    }

    private static String ending(String word) {
        if (ends(word, "ing", 1)) return cut(word, 3);
        if (ends(word, "ies", 1) || ends(word, "ied", 1)) return cut(word, 3) + "y";
        if (ends(word, "ed", 0)) return cut(word, 2);
        if (ends(word, "sses", 0) || ends(word, "shes", 0) || ends(word, "ches", 0)) return cut(word, 2);
        return word.endsWith("ss") || !ends(word, "s", 1) ? word : cut(word, 1);
    }

    /** Whether a word ends so and leaves at least two letters and so many more. */
    private static boolean ends(String word, String ending, int more) {
        return word.endsWith(ending) && word.length() - ending.length() >= 2 + more;
    }

    /** Without an "e" at the end and without its last letter doubled. */
    private static String bare(String word) {
        String out = word.length() > 2 && word.endsWith("e") ? cut(word, 1) : word;
        int last = out.length() - 1;
        boolean doubled = last > 1 && out.charAt(last) == out.charAt(last - 1);
        return doubled ? cut(out, 1) : out;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
