package org.hearsay.time;

import java.util.Set;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.time.Meaning.Around;
import org.hearsay.time.Meaning.Beside;
import org.hearsay.time.Meaning.Clock;
import org.hearsay.time.Meaning.Length;
import org.hearsay.time.Meaning.Repeated;
import org.hearsay.time.TimePhrase.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the time phrase of a figure: in its own sentence the nearest that tells when something happened, a period or
 * a since-clause before a point of time and that before a mere length; without one, the last of the sentences before it in
 * its paragraph; without that, the time at which it was said.
 */
final class FigureTimes {
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> HAPPENINGS = Set.of(
            "attack",
            "attacks",
            "assault",
            "ambush",
            "blast",
            "blasts",
            "bombing",
            "bombings",
            "clash",
            "clashes",
            "explosion",
            "explosions",
            "raid",
            "raids",
            "shelling",
            "shooting",
            "strike",
            "strikes",
            "airstrike",
            "airstrikes");
    private static final Set<String> LOOSE = Set.of("earlier", "later", "initially");
    private static final Set<String> TOLLS =
            Set.of("count", "estimate", "figure", "report", "reports", "tally", "toll");
    private static final int LENGTH_COST = 25;
    private static final int SAID_COST = 200;
    private static final int SINCE_GAIN = 10;
    private static final int BORDER_COST = 6;
    private static final int BEHIND_COST = 2;
    private static final int UNUSABLE = 1000;

    private final PageTimes times;
    private final SaidTimes said;
    private final TimeWords words;
    private final Layout layout;

    FigureTimes(PageTimes times, SaidTimes said) {
        this.times = times;
        this.said = said;
        words = times.words();
        layout = words.layout();
    }

    /** A phrase and whether it tells no more than when the figure was given. */
    record Choice(TimePhrase phrase, boolean onlySaid) {}

    /** The time phrase of a figure, null when the page gives it none. */
    @Nullable
    Choice of(Phrase figure) {
        int start = layout.start(figure);
        int word = layout.words().at(start);
        if (word >= layout.words().size()) return null;
        int own = layout.sentenceOf(word);
        Choice here = inSentence(own, start);
        if (here != null && !here.onlySaid()) return here;
        Choice before = isRemembered(own, word) ? null : carried(own);
        return before != null ? before : here;
    }

    /** "Marks the anniversary of the massacre in which 8,372 were killed": what is told before is no time of theirs. */
    private boolean isRemembered(int sentence, int figure) {
        for (int k = layout.sentences().get(sentence).firstWord(); k < figure; k++)
            if (layout.words().lower(k).equals("anniversary")) return true;
        return false;
    }

    private @Nullable Choice inSentence(int index, int start) {
        Sentence s = layout.sentences().get(index);
        TimePhrase best = null;
        int least = UNUSABLE;
        for (int k = times.firstEndingAfter(s.start()); k < times.phrases().size(); k++) {
            TimePhrase p = start < s.end()
                    ? own(times.phrases().get(k), start)
                    : times.phrases().get(k);
            if (p == null || p.reach() == Reach.COMPARED) continue;
            if (words.start(p.first()) >= s.end()) break;
            int cost = cost(p, start);
            if (cost < least) {
                least = cost;
                best = p;
            }
        }
        return best == null ? null : new Choice(best, said.contains(best) || times.isPageDate(best));
    }

    /**
     * The phrase, or of what is compared ("the deadliest since May 2, when 12 were killed") its time for the figures behind it;
     * null where there is none.
     */
    private @Nullable TimePhrase own(TimePhrase p, int start) {
        if (p.reach() != Reach.COMPARED) return p;
        TimeExpression e = p.time();
        if (e == null || e.meaning() instanceof Length || words.start(p.first()) > start) return null;
        return isToldBehind(p, start) ? new TimePhrase(e.first(), e.end(), Reach.IN, e, null) : null;
    }

    /** Whether the figure is told of that time itself: "since 300 were taken in May", "since May 2, when 12", "since May 2, killing 12". */
    private boolean isToldBehind(TimePhrase p, int start) {
        for (int k = p.first(); k < words.size() && words.start(k) < start; k++) {
            if (k < p.end()) continue;
            String word = words.word(k);
            if (word.equals("when") || words.word(k - 1).equals(",") && word.endsWith("ing")) return true;
        }
        return words.start(p.end() - 1) >= start;
    }

    /** The last time told in the sentences before, in the same paragraph unless they are referred to. */
    private @Nullable Choice carried(int own) {
        int paragraph = layout.sentences().get(own).paragraph();
        boolean back = refersBack(layout.sentences().get(own));
        for (int s = own - 1; s >= 0 && s >= own - SENTENCES_BACK; s--) {
            boolean apart = layout.sentences().get(s).paragraph() != paragraph;
            if (apart && !back) return null;
            Choice c = inSentence(s, layout.sentences().get(s).end());
            if (c == null || c.onlySaid() || !happening(c.phrase())) continue;
            return apart && c.phrase().reach() == Reach.SINCE ? null : c;
        }
        return null;
    }

    /** "Another 40 were hurt", "most of those killed in the assault": what was told before goes on. */
    private boolean refersBack(Sentence sentence) {
        if (layout.words().lower(sentence.firstWord()).equals("another")) return true;
        for (int w = sentence.firstWord(); w + 1 < sentence.endWord(); w++) {
            boolean definite = layout.words().lower(w).equals("the")
                    || layout.words().lower(w).equals("that");
            if (definite && HAPPENINGS.contains(layout.words().lower(w + 1))) return true;
        }
        return false;
    }

    /** Whether a phrase tells when something happened, so that it can hold for the next sentence. */
    private boolean happening(TimePhrase p) {
        return p.reach() == Reach.SINCE || kind(p, false) < LENGTH_COST / 2;
    }

    private int cost(TimePhrase p, int figure) {
        int at = words.start(p.first());
        int from = Math.min(figure, at);
        int to = Math.max(figure, at);
        int first = layout.words().at(from);
        int last = Math.min(layout.words().at(to), layout.words().size() - 1);
        int borders = 0;
        boolean joined = false;
        for (int k = first; k < last; k++) {
            if (border(layout.words().text(k))) borders++;
            joined |= layout.words().text(k).equals("and");
            if (at < figure && layout.words().lower(k).equals("anniversary")) return UNUSABLE;
        }
        if (isOfSomethingElse(p, at > figure, borders)) return UNUSABLE;
        int cost = kind(p, joined) + last - first + borders * BORDER_COST;
        return at > figure ? cost : cost + BEHIND_COST;
    }

    /** "Born in 1956", "up from an earlier toll", "56, a number that later rose": not when those counted were hurt. */
    private boolean isOfSomethingElse(TimePhrase p, boolean behind, int borders) {
        String before = p.first() > 0 ? words.word(p.first() - 1) : "";
        if (before.equals("born")) return true;
        if (p.end() != p.first() + 1 || !LOOSE.contains(words.word(p.first())) || p.end() >= words.size()) return false;
        String next = words.word(p.end());
        return TOLLS.contains(next) || behind && borders > 0 && !next.equals("in");
    }

    private static boolean border(String word) {
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("and") || word.equals("but");
    }

    /** A since-clause goes before others, unless "and" joins something else in between. */
    private int kind(TimePhrase p, boolean joined) {
        int cost = said.contains(p) ? SAID_COST : 0;
        if (times.isPageDate(p)) return SAID_COST + LENGTH_COST;
        if (p.reach() == Reach.SINCE) return joined ? cost : cost - SINCE_GAIN;
        if (p.time() == null) return cost + LENGTH_COST / 2;
        Meaning m = p.time().meaning();
        if (m instanceof Length || m instanceof Repeated || m instanceof Clock) return cost + LENGTH_COST;
        if (m instanceof Around || m instanceof Beside) return cost + LENGTH_COST / 2;
        return times.ahead(p.time()) ? cost + LENGTH_COST : cost;
    }
}
