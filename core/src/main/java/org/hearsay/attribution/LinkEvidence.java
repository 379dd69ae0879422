package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.text.Layout;

/** What speaks for and against a link between two stretches of one report. Not safe for use by several threads. */
final class LinkEvidence {
    private final Layout layout;
    private final Tags tags;
    private final List<Mention> mentions;
    private final Joints joints;
    private final CueLexicon lexicon = CueLexicon.standard();
    private final Evidence evidence = new Evidence();
    /** For each stretch what stands around it, see {@link #around}. */
    private final int[] around;
    /** For each stretch the word that heads it, where it is a cue. */
    private final int[] heads;

    /** For the stretches of a report, in the order of their place. */
    LinkEvidence(Layout layout, Tags tags, List<Mention> mentions) {
        this.layout = layout;
        this.tags = tags;
        this.mentions = mentions;
        this.joints = new Joints(layout, tags);
        this.around = new int[mentions.size()];
        this.heads = new int[mentions.size()];
        for (int i = 0; i < around.length; i++) {
            around[i] = around(i);
            if (mentions.get(i).role() == Role.CUE) heads[i] = lexicon.head(layout.words(), mentions.get(i));
        }
    }

    /** For linking one stretch to another; both by their index, {@code rank} 0 for the nearest of its kind. */
    Evidence link(int from, int to, int rank) {
        Mention a = mentions.get(from);
        Mention b = mentions.get(to);
        int role = a.role().ordinal() * 4 + b.role().ordinal();
        Gap gap = new Gap(layout, joints, a, b);
        int side = gap.forward() ? 1 : 0;
        int between = between(Math.min(from, to), Math.max(from, to));
        int cue = a.role() == Role.CUE ? from : to;
        Mention other = a.role() == Role.CUE ? b : a;
        int shape = shape(other);
        evidence.clear();
        places(role, side, gap, between, rank);
        words(role, side, gap, cue, other);
        evidence.add(30, role, side, shape);
        evidence.add(31, role, side * 64 + gap.sentences() * 8 + gap.paragraphs(), shape);
        evidence.add(32, role, side * 64 + gap.distance(), shape);
        neighbours(role, side, from, to, gap);
        return evidence;
    }

    private void places(int role, int side, Gap gap, int between, int rank) {
        int border = gap.sentences() * 4 + gap.paragraphs();
        evidence.add(1, role, side);
        evidence.add(2, role, side, gap.distance());
        evidence.add(3, role, side, border);
        evidence.add(4, role, side, gap.kinds() * 64 + gap.joints());
        evidence.add(5, role, side * 16 + border, between);
        evidence.add(6, role, side * 16 + gap.distance(), between);
        evidence.add(7, role, side, rank);
        evidence.add(8, role, side * 16 + border, gap.kinds());
        evidence.add(9, role, side * 16 + border, gap.joints());
        evidence.add(10, role, side, between);
        evidence.add(11, role, side * 16 + rank, border * 16 + gap.distance());
    }

    private void words(int role, int side, Gap gap, int index, Mention other) {
        Mention cue = mentions.get(index);
        int stem = stem(index);
        evidence.add(15, role, side, word(heads[index]));
        evidence.add(16, role, side, stem);
        evidence.add(17, role, side * 16 + gap.distance(), stem);
        evidence.add(18, role, side, word(cue.firstWord()));
        evidence.add(19, role, side, word(cue.endWord() - 1));
        evidence.add(20, role, side * 16 + gap.sentences(), stem);
        evidence.add(21, role, side, word(other.firstWord()));
        evidence.add(22, role, side, gap.first());
        evidence.add(23, role, side, after(cue.endWord()));
        evidence.add(
                24, role, side * 16 + gap.sentences(), tags.of(cue.firstWord()).ordinal());
        evidence.add(25, role, side, after(other.endWord()));
        evidence.add(26, role, side, before(other.firstWord()));
    }

    private void neighbours(int role, int side, int from, int to, Gap gap) {
        int near = side * 4 + Math.min(3, gap.sentences());
        evidence.add(40, role, near, around[from] * 16 + around[to]);
        evidence.add(41, role, near, around[from]);
        evidence.add(42, role, near, around[to]);
    }

    /** For leaving a stretch alone. */
    Evidence alone(int from) {
        Mention a = mentions.get(from);
        int role = a.role().ordinal();
        evidence.clear();
        evidence.add(50, role);
        evidence.add(51, role, shape(a));
        evidence.add(52, role, around[from]);
        evidence.add(53, role, word(a.firstWord()));
        evidence.add(54, role, word(a.endWord() - 1));
        evidence.add(55, role, after(a.endWord()));
        evidence.add(56, role, before(a.firstWord()));
        if (a.role() == Role.CUE) {
            evidence.add(57, role, stem(from));
            evidence.add(58, role, word(heads[from]));
            evidence.add(59, role, stem(from), around[from]);
        }
        return evidence;
    }

    /** The roles of the stretches before and after and whether they stand in the same sentence. */
    private int around(int index) {
        return side(index, index - 1) * 8 + side(index, index + 1);
    }

    private int side(int index, int other) {
        if (other < 0 || other >= mentions.size()) return 7;
        int a = layout.sentenceOf(mentions.get(index).firstWord());
        int b = layout.sentenceOf(mentions.get(other).firstWord());
        return mentions.get(other).role().ordinal() * 2 + (a == b ? 1 : 0);
    }

    /** How many stretches of each role lie between two, at most two of each. */
    private int between(int first, int last) {
        int[] counts = new int[3];
        for (int i = first + 1; i < last && i < first + 12; i++)
            counts[mentions.get(i).role().ordinal()]++;
        return Math.min(2, counts[0]) * 9 + Math.min(2, counts[1]) * 3 + Math.min(2, counts[2]);
    }

    /** Quoted or not, how long, how it begins. */
    private int shape(Mention m) {
        int length = m.endWord() - m.firstWord();
        int size = length < 3 ? length : length < 8 ? 3 : 4;
        boolean quoted = layout.quotationOf((m.firstWord() + m.endWord()) / 2) >= 0;
        char c = layout.words().text(m.firstWord()).charAt(0);
        int start = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : "\"“«".indexOf(c) >= 0 ? 3 : 0;
        boolean sentenceStarts =
                layout.sentences().get(layout.sentenceOf(m.firstWord())).firstWord() == m.firstWord();
        return size * 16 + (quoted ? 8 : 0) + start * 2 + (sentenceStarts ? 1 : 0);
    }

    private int stem(int cue) {
        Entry entry = lexicon.find(CueLexicon.lower(layout.words(), heads[cue]));
        return entry == null ? 0 : entry.stem().hashCode();
    }

    private int word(int w) {
        return CueLexicon.lower(layout.words(), w).hashCode();
    }

    private int after(int w) {
        return w < layout.words().size() ? word(w) : 1;
    }

    private int before(int w) {
        return w > 0 ? word(w - 1) : 1;
    }
}
