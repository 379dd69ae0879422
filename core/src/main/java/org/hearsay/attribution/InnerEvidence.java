package org.hearsay.attribution;

import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** What speaks for and against an attribution inside the content of another. Not safe for use by several threads. */
final class InnerEvidence {
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final NamedWords names;
    private final CueLexicon lexicon = CueLexicon.standard();
    private final Evidence evidence = new Evidence();

    InnerEvidence(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.names = Names.standard().in(layout);
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
        return w < words.size() ? CueLexicon.lower(words, w).hashCode() : 1;
    }
}
