package org.hearsay.figure;

import java.util.Set;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Cuts what is more than a name off the mentions of a speaker. */
final class Mentions {
    private static final int TITLE = 5;

    /** What stands inside a name: "Observatory for Human Rights" does not begin with "Human". */
    private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "and", "to", "at", "the");

    private Mentions() {}

    /** Without the apposition that follows ("X, the governor of Y,") and without a long title before ("Y's governor X"). */
    static Phrase trimmed(Layout layout, Phrase phrase) {
        if (phrase.span() == null) return phrase;
        Words words = layout.words();
        int first = words.at(layout.start(phrase));
        int end = words.at(layout.end(phrase) - 1) + 1;
        int last = first;
        while (last < end && !isBorder(words.text(last))) last++;
        int named = nameAfterRole(words, first, last, end);
        if (named > last) return layout.phraseOfWords(last + 1, named);
        if (last == end || last == first || !hasName(words, first, last)) last = end;
        while (last > first + 1 && isBorder(words.text(last - 1))) last--;
        int start = last - first > TITLE ? nameStart(words, first, last) : first;
        return start == first && last == end ? phrase : layout.phraseOfWords(start, last);
    }

    /** Where a name of two words or more ends that follows a role and a comma ("the army's spokesman, Orvin Tace"); else 0. */
    private static int nameAfterRole(Words words, int first, int comma, int end) {
        if (comma == first || comma >= end || !words.text(comma).equals(",") || isCapital(words.text(comma - 1)))
            return 0;
        int w = comma + 1;
        while (w < end && isCapital(words.text(w))) w++;
        boolean whole = w == end || isBorder(words.text(w));
        return w - comma > 2 && whole ? w : 0;
    }

    /** Whether words are letters by which something is called ("IDF"). */
    static boolean isAcronym(Phrase mention) {
        String last = last(mention);
        return last.length() > 1 && last.chars().allMatch(Character::isUpperCase);
    }

    /**
     * Whether one mention says more than the other: a name more than a description ("Orvin Tace" more than "a senior
     * commander"), of two names that hold the same last word the longer, of two descriptions the longer.
     */
    static boolean isFuller(Phrase mention, Phrase other) {
        if (words(mention) > TITLE + 2) return false;
        if (isName(mention) != isName(other)) return isName(mention) && !isAcronym(mention);
        boolean longer = mention.text().length() > other.text().length();
        return longer && (!isName(other) || mention.text().contains(last(other)));
    }

    private static boolean isName(Phrase mention) {
        return isCapital(last(mention));
    }

    private static String last(Phrase mention) {
        return mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    }

    private static int words(Phrase phrase) {
        return phrase.text().split(" ", -1).length;
    }

    private static boolean isBorder(String word) {
        return word.equals(",") || word.equals("(") || word.equals("—") || word.equals("–");
    }

    private static boolean hasName(Words words, int first, int end) {
        for (int w = first; w < end; w++) if (isCapital(words.text(w))) return true;
        return false;
    }

    /** Where the run of capitalised words at the end begins, if it is two or more after a word in small letters. */
    private static int nameStart(Words words, int first, int end) {
        int w = end;
        while (w > first && isCapital(words.text(w - 1))) w--;
        boolean title = w > first && !LINKS.contains(words.lower(w - 1));
        return end - w >= 2 && title ? w : first;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
