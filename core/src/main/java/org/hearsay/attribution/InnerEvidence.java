package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.name.BlindWords;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** What speaks for and against an attribution inside the content of another. Not safe for use by several threads. */
final class InnerEvidence {
    private static final Saying NOBODY = new Saying(List.of(), List.of(), List.of());

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final NamedWords names;
    private final BlindWords blind;
    private final CueLexicon lexicon = CueLexicon.standard();
    private final Evidence evidence = new Evidence();

    InnerEvidence(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.names = Names.standard().in(layout);
        this.blind = new BlindWords(layout, names);
    }

    /** For a candidate whose cue word stands at an index, inside a content of another. */
    Evidence of(Saying candidate, int cue, Saying outer, Mention within) {
        Mention content = candidate.contents().get(0);
        int stem = stem(cue);
        int kind = kind(candidate);
        int next = hash(cue + 1);
        int begins = candidate.sources().isEmpty()
                ? 2
                : candidate.sources().get(0).firstWord() <= within.firstWord() + 1 ? 1 : 0;
        int quoted = layout.quotationOf(cue) >= 0 ? 1 : 0;
        int outerStem = outer.cues().isEmpty()
                ? 0
                : stem(lexicon.head(words, outer.cues().get(0)));
        evidence.clear();
        evidence.add(100);
        evidence.add(101, stem);
        evidence.add(102, tags.of(cue).ordinal());
        evidence.add(103, stem, tags.of(cue).ordinal());
        evidence.add(104, kind);
        evidence.add(105, kind, tags.of(cue).ordinal());
        evidence.add(106, next);
        evidence.add(107, stem, next);
        evidence.add(108, begins, quoted);
        evidence.add(109, begins, outerStem);
        evidence.add(110, hash(cue));
        evidence.add(111, hash(content.firstWord()), tags.of(cue).ordinal());
        evidence.add(112, Math.min(8, content.endWord() - content.firstWord()));
        evidence.add(113, content.firstWord() > cue ? 1 : 0, begins);
        evidence.add(
                114,
                tags.of(candidate.cues().get(0).firstWord()).ordinal(),
                tags.of(cue).ordinal());
        evidence.add(115, hash(candidate.cues().get(0).firstWord()));
        evidence.add(116, tags.of(Math.min(words.size() - 1, cue + 1)).ordinal(), stem);
        evidence.add(117, tags.of(Math.min(words.size() - 1, cue + 1)).ordinal(), kind);
        evidence.add(118, outerStem, stem);
        source(candidate, stem);
        return evidence;
    }

    /** The same for a candidate inside the content of another, with what tells by whom and how that is said. */
    Evidence inside(Saying candidate, int cue, Saying outer, Mention within, Media media) {
        of(candidate, cue, outer, within);
        int common = evidence.size();
        for (int i = 0; i < common; i++) evidence.add(150, evidence.get(i));
        int relayed = relayed(outer, media);
        int starts = starts(candidate, within);
        int person = person(candidate);
        int form = tags.of(cue).ordinal();
        int deep = quoted(cue, outer);
        int share = share(candidate, within);
        evidence.add(160, relayed, starts, form);
        evidence.add(161, relayed, starts, share);
        evidence.add(162, person, deep, form);
        evidence.add(163, person, deep, stem(cue));
        evidence.add(164, stance(cue), person, deep);
        evidence.add(165, stance(cue), starts, relayed);
        evidence.add(166, share, starts, form);
        evidence.add(167, deep, form, kind(candidate) > 2 ? 3 : kind(candidate));
        evidence.add(168, hash(candidate.contents().get(0).firstWord()), stance(cue));
        evidence.add(169, tags.of(candidate.contents().get(0).firstWord()).ordinal(), form, relayed);
        return evidence;
    }

    /** For a candidate outside any content: what is common to both. */
    Evidence outside(Saying candidate, int cue, Mention within) {
        return of(candidate, cue, NOBODY, within);
    }

    /** Whether the outer source carries the words of others: 2 an outlet or a report, 1 somebody, 0 nobody. */
    private static int relayed(Saying outer, Media media) {
        if (outer.sources().isEmpty()) return 0;
        Mention source = outer.sources().get(0);
        return media.carries(new Stretch(source.firstWord(), source.endWord())) ? 2 : 1;
    }

    /** Whether the candidate opens the content: 2 with its source or cue, 1 with its content, 0 elsewhere. */
    private static int starts(Saying candidate, Mention within) {
        int edge = within.firstWord() + 2;
        boolean who =
                !candidate.sources().isEmpty() && candidate.sources().get(0).firstWord() <= edge;
        if (who || candidate.cues().get(0).firstWord() <= edge) return 2;
        return candidate.contents().get(0).firstWord() <= edge ? 1 : 0;
    }

    /** Who speaks: 1 "I", 2 "we", 3 another pronoun, 0 a noun or nobody. */
    private int person(Saying candidate) {
        if (candidate.sources().isEmpty()) return 0;
        Mention source = candidate.sources().get(0);
        if (source.firstWord() + 1 < source.endWord()) return 0;
        String word = words.lower(source.firstWord());
        if (word.equals("i")) return 1;
        if (word.equals("we")) return 2;
        return tags.of(source.firstWord()).isNoun() ? 0 : 3;
    }

    /** Whether the cue stands in quotation marks, and the outer cue does too. */
    private int quoted(int cue, Saying outer) {
        boolean outside = !outer.cues().isEmpty()
                && layout.quotationOf(outer.cues().get(0).firstWord()) >= 0;
        return (layout.quotationOf(cue) >= 0 ? 1 : 0) + (outside ? 2 : 0);
    }

    /** How much of the content around it the candidate takes, in quarters. */
    private static int share(Saying candidate, Mention within) {
        int said = 0;
        for (Mention m : candidate.contents()) said += m.endWord() - m.firstWord();
        return Math.min(4, 4 * said / Math.max(1, within.endWord() - within.firstWord()));
    }

    private int stance(int cue) {
        Entry entry = lexicon.find(words.lower(cue));
        return entry == null
                ? 0
                : 1 + 8 * entry.attitude().ordinal() + entry.cueClass().ordinal();
    }

    private void source(Saying candidate, int stem) {
        if (candidate.sources().isEmpty()) return;
        Mention source = candidate.sources().get(0);
        long mask = 0;
        for (int w = source.firstWord(); w < source.endWord(); w++) mask |= names.mask(w);
        for (int bit = 0; bit < 64; bit++) if ((mask >>> bit & 1) != 0) evidence.add(130, bit, stem == 0 ? 0 : 1);
        evidence.add(131, mask == 0 ? 0 : 1);
        evidence.add(132, hash(source.endWord() - 1));
        evidence.add(133, Math.min(6, source.endWord() - source.firstWord()));
    }

    /** 0 nobody, 1 a noun phrase, 2 a name, 3 a pronoun and up by which. */
    private int kind(Saying candidate) {
        if (candidate.sources().isEmpty()) return 0;
        Mention source = candidate.sources().get(0);
        int last = source.endWord() - 1;
        if (source.firstWord() == last && !tags.of(last).isNoun()) return 3 + hash(last);
        return tags.of(last).isName() ? 2 : 1;
    }

    private int stem(int w) {
        Entry entry = lexicon.find(CueLexicon.lower(words, w));
        return entry == null ? 0 : entry.stem().hashCode();
    }

    private int hash(int w) {
        return w < words.size() ? blind.hash(w) : 1;
    }
}
