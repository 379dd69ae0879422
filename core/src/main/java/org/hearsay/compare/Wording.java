package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Phrase;

/**
 * What of a claim's words is compared.
 *
 * @param stems those of words that say something, in their order
 * @param names those of them that are printed with a capital and do not stand behind "in" or "near"
 * @param words the same words as printed, in lower case
 * @param fixed numerals and the names of days, as printed
 * @param modes in which ways it is said not to be so yet, perhaps, or to be needed
 * @param negated whether an odd number of its words turn it into its opposite
 * @param then whether it says when by the page's own day ("overnight")
 * @param there whether it says where by what stood before it ("fighting was taking place there")
 */
record Wording(
        Set<String> stems,
        Set<String> names,
        List<String> words,
        Set<String> fixed,
        Set<String> modes,
        boolean negated,
        boolean then,
        boolean there) {

    /**
     * The wording of a content that may stand in several pieces.
     *
     * @param lead words before it of which only days matter ("On Monday, ...")
     */
    static Wording of(String lead, List<Phrase> content) {
        Reader reader = new Reader();
        reader.days(lead);
        for (Phrase piece : content) reader.read(piece.text().replace('’', '\''));
        return new Wording(
                reader.stems,
                reader.names,
                reader.words,
                reader.fixed,
                reader.modes,
                reader.negations % 2 == 1,
                reader.then,
                reader.there);
    }

    /**
     * Whether one says all that the other says, and nothing speaks against it: a negation, another day, other numerals, "would",
     * names in another order.
     */
    boolean saysAllOf(Wording shorter) {
        return stems.containsAll(shorter.stems)
                && (!there && !shorter.there || words.equals(shorter.words))
                && negated == shorter.negated
                && modes.equals(shorter.modes)
                && (fixed.isEmpty() || shorter.fixed.isEmpty() || fixed.equals(shorter.fixed))
                && inOrder(shorter).equals(shorter.inOrder(this));
    }

    /** The names of both in the order in which they come here: who did it and whom it was done to. */
    private List<String> inOrder(Wording other) {
        return names.stream().filter(other.names::contains).toList();
    }

    /** Goes through the words of a content. */
    private static final class Reader {
        private final Set<String> stems = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final List<String> words = new ArrayList<>();
        private final Set<String> fixed = new LinkedHashSet<>();
        private final Set<String> modes = new LinkedHashSet<>();
        private int negations;
        private boolean then;
        private boolean there;
        private boolean where;

        void days(String lead) {
            for (String word : words(lead)) {
                String lower = word.toLowerCase(Locale.ROOT);
                if ("day".equals(SayingWords.of(word, lower))) fixed.add(lower);
            }
        }

        void read(String text) {
            String last = "";
            for (String word : words(text)) {
                last = word;
                String lower = word.toLowerCase(Locale.ROOT);
                boolean contracted = lower.endsWith("n't");
                if (contracted) negations++;
                String cut = contracted ? lower.substring(0, lower.length() - 3) : possessor(lower);
                if (!cut.isEmpty()) word(word, cut);
            }
            there |= last.equals("there");
        }

        private void word(String printed, String lower) {
            String kind = SayingWords.of(printed, lower);
            if (kind == null) plain(printed, lower);
            else if (kind.equals("not")) negations++;
            else if (kind.equals("day")) fixed.add(lower);
            else if (kind.equals("then")) then = true;
            else if (kind.equals("will") || kind.equals("may") || kind.equals("must")) modes.add(kind);
            where = kind == null ? where && isName(printed) : kind.equals("where");
        }

        private void plain(String printed, String lower) {
            if (hasDigit(lower)) {
                fixed.add(lower);
                return;
            }
            boolean name = isName(printed);
            String stem = SayingWords.kindred(name ? Stem.ofName(lower) : Stem.of(lower));
            stems.add(stem);
            words.add(lower);
            if (name && !where) names.add(stem);
        }

        private static boolean hasDigit(String word) {
            for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
            return false;
        }

        private static boolean isName(String printed) {
            return Character.isUpperCase(printed.charAt(0));
        }

        private static String possessor(String word) {
            return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        }

        /** Runs of letters and digits; apostrophes inside them stay, hyphens and points inside them go. */
        private static List<String> words(String text) {
            List<String> out = new ArrayList<>();
            for (int start = 0; start < text.length(); start++) {
                int end = end(text, start);
                if (end == start) continue;
                String word = text.substring(start, end);
                out.add(
                        word.indexOf('-') < 0 && word.indexOf('.') < 0
                                ? word
                                : word.replace("-", "").replace(".", ""));
                start = end;
            }
            return out;
        }

        /** Where the word ends that starts at a position; there where none does. */
        private static int end(String text, int start) {
            int at = start;
            while (goesOn(text, at) || at > start && goesOn(text, at + 1) && isJoint(text.charAt(at))) at++;
            return at;
        }

        private static boolean goesOn(String text, int at) {
            return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }

        private static boolean isJoint(char c) {
            return c == '\'' || c == '-' || c == '.';
        }
    }
}
