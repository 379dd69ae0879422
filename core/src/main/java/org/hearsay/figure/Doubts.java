package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Figure.Status;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What the words around a number take back: denied, or not confirmed. Both reach to the next clause only. */
final class Doubts {
    private static final Set<String> FIGURES = Set.of("figure", "figures", "toll", "tolls");
    private static final int REACH = 14;
    private static final int NEAR = 6;
    private final Page page;
    private final Set<String> denies;
    private final Set<String> rejects;
    private final Set<String> claims;
    private final Set<String> untrue;
    private final Set<String> negation;
    private final Set<String> unable;
    private final Set<String> doubted;
    private final Set<String> verified;
    private final Set<String> end;
    private final Set<String> given;
    private final Set<String> claimed;

    Doubts(Page page, WordSets sets) {
        this.page = page;
        this.denies = sets.get("denies");
        this.rejects = sets.get("rejects");
        this.claims = sets.get("claims");
        this.untrue = sets.get("untrue");
        this.negation = sets.get("negation");
        this.unable = sets.get("unable");
        this.doubted = sets.get("doubted");
        this.verified = sets.get("verified");
        this.end = sets.get("denialend");
        this.given = sets.get("given");
        this.claimed = sets.get("claiming");
    }

    /** What is said of a number before it, otherwise behind it; null where it simply stands. */
    @Nullable
    Status of(Sighting s) {
        Status before = before(s.numeral());
        return before != null ? before : behind(s);
    }

    private @Nullable Status before(Numeral n) {
        if (has(doubted, n.firstWord() - REACH, n.firstWord())) return Status.UNCONFIRMED;
        if (isNotSo(n)) return Status.DENIED;
        int first = Math.max(page.sentence(n.numberWord()).firstWord(), n.firstWord() - REACH);
        for (int w = n.firstWord() - 1; w >= first; w--) {
            String word = page.lower(w);
            if (verified.contains(word)) return has(unable, w - NEAR, w) ? Status.UNCONFIRMED : null;
            if (denies.contains(word)) return denial(w);
            boolean claim = has(claims, w + 1, Math.min(w + 4, n.firstWord()))
                    || has(FIGURES, w + 1, Math.min(w + 4, n.firstWord()));
            if (rejects.contains(word) && claim) return denial(w);
            if (isUntrue(w, n.firstWord())) return Status.DENIED;
            if (end.contains(word)) return null;
        }
        return null;
    }

    /** "Not the 8,000 that some media reported", "not 40 as claimed". */
    private boolean isNotSo(Numeral n) {
        int not = n.firstWord() - 1;
        if (not > 0 && page.lower(not).equals("the")) not--;
        if (not < 0 || !page.lower(not).equals("not")) return false;
        if (isCorrected(n, not)) return true;
        int end = Math.min(page.sentence(n.numberWord()).endWord(), n.endWord() + NEAR);
        boolean told = false;
        for (int w = n.endWord(); w < end; w++) {
            told |= page.lower(w).equals("as") || page.lower(w).equals("that");
            if (told && (given.contains(page.lower(w)) || claimed.contains(page.lower(w)))) return true;
        }
        return false;
    }

    /** "12, not 14, were killed", "not 14 but 12". */
    private boolean isCorrected(Numeral n, int not) {
        int next = n.endWord();
        boolean instead = next + 1 < page.size() && page.lower(next).equals("but") && page.tag(next + 1) == Tag.CD;
        return instead || not > 1 && page.lower(not - 1).equals(",") && page.tag(not - 2) == Tag.CD;
    }

    /** "Did not deny" leaves it standing; "neither confirmed nor denied" leaves it open. */
    private @Nullable Status denial(int verb) {
        if (has(Set.of("nor", "neither"), verb - NEAR, verb)) return Status.UNCONFIRMED;
        return has(negation, verb - 3, verb) ? null : Status.DENIED;
    }

    /** "It is not true that 40 ...", "it is false that ...". */
    private boolean isUntrue(int w, int number) {
        if (w + 1 >= number || !page.lower(w + 1).equals("that")) return false;
        return untrue.contains(page.lower(w)) || page.lower(w).equals("true") && has(negation, w - 3, w);
    }

    /** "The figure of 12 is false", "reports of 12 dead were lies"; "12 deaths that could not be verified", "that 40 were captured was denied by Kestria", "reports of 40 dead false". */
    private @Nullable Status behind(Sighting s) {
        Sentence sentence = page.sentence(s.numeral().numberWord());
        int number = s.numeral().firstWord();
        boolean claimed = has(claims, Math.max(sentence.firstWord(), number - NEAR), number)
                || has(FIGURES, Math.max(sentence.firstWord(), number - 3), number);
        boolean not = false;
        for (int w = s.after(); w < Math.min(sentence.endWord(), s.after() + REACH); w++) {
            String word = page.lower(w);
            if (not && verified.contains(word) || doubted.contains(word)) return Status.UNCONFIRMED;
            not |= negation.contains(word);
            if (claimed && !not && isTakenBack(w)) return Status.DENIED;
        }
        return null;
    }

    private boolean isTakenBack(int w) {
        String word = page.lower(w);
        if (untrue.contains(word)) return true;
        boolean passive = page.lower(w - 1).equals("was") || page.lower(w - 1).equals("were");
        return passive && (denies.contains(word) || rejects.contains(word));
    }

    /** Whether one of the words stands between two places of the sentence in which the second lies. */
    private boolean has(Set<String> words, int from, int to) {
        for (int w = Math.max(page.sentence(to).firstWord(), from); w < to; w++)
            if (words.contains(page.lower(w))) return true;
        return false;
    }
}
