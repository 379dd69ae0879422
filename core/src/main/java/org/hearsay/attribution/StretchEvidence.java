package org.hearsay.attribution;

import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.learn.Segment;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;

/**
 * What speaks for and against a proposed stretch as a whole: what a chain that goes from word to word cannot see. Templates
 * are numbered; those of a role begin at its hundred. Not safe for use by several threads.
 */
final class StretchEvidence {
    private static final int NONE = 77;
    private static final int CLAUSE = 12;
    /** So many steps up and down from even odds; see {@link #steps}. */
    private static final int MOST_STEPS = 10;

    private static final double[] STEPS = stepsBegin();

    private final Surroundings s;
    private final Layout layout;
    private final Proposals proposals;
    private final int[] finite;
    private final int[] open;
    private final Neighbours neighbours;
    private final Evidence evidence = new Evidence();
    private int role;

    StretchEvidence(Surroundings surroundings, Tags tags, Proposals proposals) {
        this.s = surroundings;
        this.layout = surroundings.layout;
        this.proposals = proposals;
        this.finite = new int[s.size + 1];
        this.open = new int[s.size + 1];
        this.neighbours = new Neighbours(surroundings, proposals);
        for (int w = 0; w < s.size; w++) {
            char c = s.words.text(w).charAt(0);
            finite[w + 1] = finite[w] + (tags.of(w).isFinite() ? 1 : 0);
            open[w + 1] = open[w] + (c == '(' ? 1 : c == ')' ? -1 : 0);
        }
    }

    /** For a proposal by its index. The evidence is overwritten by the next call. */
    Evidence of(int index) {
        Segment p = proposals.all.get(index);
        role = 100 * p.role();
        evidence.clear();
        odds(p, proposals.rival(index), proposals.rank(index));
        borders(p.begin(), p.end());
        marks(p.begin(), p.end());
        sentences(p);
        verbs(p.begin(), p.end(), sentence(p.end() - 1).endWord());
        neighbours(p);
        if (p.role() == Role.CONTENT.ordinal()) add(90, neighbours.cuesInside(p), finite[p.end()] - finite[p.begin()]);
        else own(p);
        return evidence;
    }

    /** Whether a proposal is more than marks: a letter or a digit stands in it. */
    boolean says(int index) {
        Segment p = proposals.all.get(index);
        for (int w = p.begin(); w < p.end(); w++) if (hasLetterOrDigit(s.words.text(w))) return true;
        return p.role() != Role.CONTENT.ordinal();
    }

    private static boolean hasLetterOrDigit(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i)))
            if (Character.isLetterOrDigit(word.codePointAt(i))) return true;
        return false;
    }

    private void odds(Segment p, double rival, int rank) {
        int odds = steps(p.odds());
        double begins = proposals.odds.begins(p.role(), p.begin());
        double earlier = p.begin() == 0 ? 0 : held(p.role(), p.begin() - 1);
        double later = p.end() == s.size ? 0 : proposals.odds.goesOn(p.role(), p.end());
        int cover = steps(proposals.cover(p));
        add(0, odds);
        add(1, odds, steps(p.odds() / (p.odds() + rival)));
        add(2, odds, Math.min(4, rank));
        add(3, steps(begins), odds);
        add(4, cover, odds);
        add(5, cover, steps(begins));
        add(6, steps(earlier), steps(later));
        add(7, cover, steps(p.odds() / begins));
        add(10, length(p.end() - p.begin()), odds);
        add(11, length(p.end() - p.begin()));
    }

    private double held(int role, int w) {
        return proposals.odds.begins(role, w) + proposals.odds.goesOn(role, w);
    }

    private void borders(int b, int e) {
        int length = length(e - b);
        add(12, word(b));
        add(13, word(b - 1));
        add(14, word(e - 1));
        add(15, word(e));
        add(16, tag(b - 1), tag(b));
        add(17, tag(e - 1), tag(e));
        add(18, tag(e - 1), tag(e), tag(e + 1));
        add(19, tag(b - 1), tag(b), tag(b + 1));
        add(20, word(e), tag(e + 1));
        add(21, word(e), tag(e - 1));
        add(22, word(b), tag(b + 1));
        add(23, word(b - 1), tag(b));
        add(24, tag(b), tag(e - 1));
        add(25, word(b), length);
        add(26, word(e), length);
    }

    /** Quotation marks at the borders and inside, and whether brackets close. */
    private void marks(int b, int e) {
        int inside = s.marks[e] - s.marks[b];
        int at = at(b, e);
        int quoted = quoted(b) * 4 + quoted(e - 1) + (quoted(b - 1) == 1 ? 16 : 0) + (quoted(e) == 1 ? 32 : 0);
        add(30, at, inside % 2, quoted);
        add(31, at, Math.min(3, inside));
        add(32, quoted, tag(e));
        add(33, open[e] - open[b]);
    }

    private int at(int b, int e) {
        return (mark(b - 1) ? 1 : 0) | (mark(b) ? 2 : 0) | (mark(e - 1) ? 4 : 0) | (mark(e) ? 8 : 0);
    }

    private void sentences(Segment p) {
        Sentence first = sentence(p.begin());
        Sentence last = sentence(p.end() - 1);
        int crossed = Math.min(2, layout.sentenceOf(p.end() - 1) - layout.sentenceOf(p.begin()));
        int borders = (first.firstWord() == p.begin() ? 1 : 0)
                | (last.endWord() == p.end() ? 2 : 0)
                | (last.endWord() - 1 == p.end() ? 4 : 0)
                | crossed << 3;
        int marks = at(p.begin(), p.end());
        add(40, borders, Math.min(1, last.paragraph() - first.paragraph()));
        add(41, borders, marks, (s.marks[p.end()] - s.marks[p.begin()]) % 2);
        add(42, borders, steps(p.odds()));
        add(43, borders, tag(p.end() - 1));
        add(86, (neighbours.cueBefore(p) < 0 ? 0 : 1) + (neighbours.cueAfter(p) < 0 ? 0 : 2), borders, marks);
    }

    /** Finite verbs and commas inside, in the sentence before and in what is left of the clause behind. */
    private void verbs(int b, int e, int sentenceEnd) {
        int inside = Math.min(3, finite[e] - finite[b]);
        int commas = Math.min(3, s.commas[e] - s.commas[b]);
        int length = length(e - b);
        int limit = Math.min(sentenceEnd, e + CLAUSE);
        int clause = e;
        while (clause < limit && s.commas[clause + 1] == s.commas[clause] && !mark(clause)) clause++;
        int behind = Math.min(2, finite[clause] - finite[e]);
        int before = Math.min(2, finite[b] - finite[sentence(b).firstWord()]);
        add(50, inside, length);
        add(51, inside, tag(b));
        add(52, inside, word(b));
        add(53, commas, length);
        add(54, commas, tag(e));
        add(55, inside, tag(e));
        add(56, inside, word(e));
        add(57, inside, tag(b), tag(e));
        add(58, inside, behind);
        add(59, behind, length(clause - e), tag(e));
        add(60, behind, word(e));
        add(61, before, inside, tag(b));
        add(62, length(sentenceEnd - e), tag(e));
        add(63, before, behind, inside);
    }

    private void neighbours(Segment p) {
        int left = proposals.left(p);
        int right = proposals.right(p);
        int before = neighbours.place(left, p);
        int after = neighbours.place(right, p);
        int near = Math.min(3, neighbours.distance(left, p)) * 4 + Math.min(3, neighbours.distance(right, p));
        add(70, before, neighbours.distance(left, p));
        add(71, after, neighbours.distance(right, p));
        add(72, before, after, near);
        add(73, before, neighbours.place(left - 1, p));
        add(74, after, neighbours.place(right + 1, p));
        add(75, before, after, steps(p.odds()));
        int cue = neighbours.cueBefore(p);
        int head = cue < 0 ? 0 : neighbours.head(proposals.likely.get(cue));
        int next = neighbours.cueAfter(p);
        add(80, head);
        add(81, next < 0 ? 0 : neighbours.head(proposals.likely.get(next)));
        add(82, head, tag(p.begin()));
        add(83, head, word(p.begin()));
        add(84, head, length(p.end() - p.begin()));
        add(85, head, Math.min(3, finite[p.end()] - finite[p.begin()]));
        add(87, head, tag(p.end()));
        add(89, head, neighbours.distance(cue, p));
    }

    /** A source and a cue by their own words. */
    private void own(Segment p) {
        int b = p.begin();
        int e = p.end();
        int head = p.role() == Role.CUE.ordinal() ? neighbours.head(p) : word(e - 1);
        int first = 0;
        for (int w = b; w < Math.min(e, b + 6); w++) first = first * 31 + s.tag[w];
        add(90, first);
        add(91, word(e - 1), tag(e));
        add(93, head, neighbours.place(proposals.left(p), p), neighbours.place(proposals.right(p), p));
        add(94, head);
        add(95, head, tag(e));
        add(96, head, word(e));
        add(97, head, tag(b), length(e - b));
    }

    private Sentence sentence(int w) {
        return layout.sentences().get(layout.sentenceOf(w));
    }

    private boolean known(int w) {
        return w >= 0 && w < s.size;
    }

    private boolean mark(int w) {
        return known(w) && s.marks[w + 1] > s.marks[w];
    }

    private int quoted(int w) {
        return !known(w) ? 3 : layout.quotationOf(w) >= 0 ? 1 : 0;
    }

    private int tag(int w) {
        return known(w) ? s.tag[w] : NONE;
    }

    /** A word by itself, a name by its kind only: a table without room for all names would take one for another. */
    private int word(int w) {
        if (!known(w)) return NONE;
        return s.name[w] ? 31 * (int) s.kind[w] + 5 : (int) s.word[w];
    }

    /** A length in steps that grow. */
    static int length(int words) {
        if (words < 5) return words;
        return words < 8 ? 5 : words < 13 ? 6 : words < 20 ? 7 : words < 35 ? 8 : 9;
    }

    /** Odds in steps: two thirds of a unit of their logit. */
    static int steps(double odds) {
        int step = 0;
        if (odds >= 0.5) while (step < MOST_STEPS && odds >= STEPS[MOST_STEPS + step]) step++;
        else while (step > -MOST_STEPS && odds < STEPS[MOST_STEPS + step - 1]) step--;
        return step;
    }

    /** Where each step begins but the lowest, from the second lowest on. */
    private static double[] stepsBegin() {
        double[] begin = new double[2 * MOST_STEPS];
        for (int i = 0; i < begin.length; i++) {
            double below = 0;
            double above = 1;
            for (double p = 0.5; p > below && p < above; p = (below + above) / 2) {
                if (logit(p) < i + 1 - MOST_STEPS) below = p;
                else above = p;
            }
            begin[i] = above;
        }
        return begin;
    }

    private static long logit(double p) {
        return StrictMath.round(1.5 * StrictMath.log(p / (1 - p)));
    }

    private void add(int template, int a) {
        evidence.add(role + template, a);
    }

    private void add(int template, int a, int b) {
        evidence.add(role + template, a, b);
    }

    private void add(int template, int a, int b, int c) {
        evidence.add(role + template, a, b, c);
    }
}
