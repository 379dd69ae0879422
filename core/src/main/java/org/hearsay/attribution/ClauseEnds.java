package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Tells where a reported clause ends inside a longer one: where somebody else begins to speak or the speaker does something more. */
final class ClauseEnds {
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "although", "though", "whereas");
    private static final Set<String> CLAUSES = Set.of("who", "which", "where", "whose");
    private static final int LONGEST_VERB = 4;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final CueLexicon lexicon = CueLexicon.standard();

    ClauseEnds(Layout layout, Tags tags, Chunks chunks) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = chunks;
    }

    /** The content, shortened where it runs into the next clause; {@code cue} is what its cue word is. */
    Mention cut(Mention content, int limit, Tag cue) {
        boolean that = words.lower(content.firstWord()).equals("that");
        boolean clause = false;
        boolean deed = tags.of(content.firstWord()) == Tag.TO
                || content.firstWord() + 1 < content.endWord() && tags.of(content.firstWord() + 1) == Tag.TO;
        for (int w = content.firstWord() + 1; w < content.endWord(); w++) {
            if (layout.quotationOf(w) >= 0 && layout.quotationOf(content.firstWord()) < 0) continue;
            boolean comma = words.text(w - 1).equals(",");
            if (JOINTS.contains(words.lower(w)) && (again(w, limit, cue) || ends(w, limit, clause, deed, that))
                    || comma && CLAUSES.contains(words.lower(w)))
                return new Mention(Role.CONTENT, content.firstWord(), comma ? w - 1 : w);
            clause |= finite(w);
        }
        return content;
    }

    /** Whether the clause that a conjunction opens is no part of what is said. */
    private boolean ends(int joint, int limit, boolean clause, boolean deed, boolean that) {
        int next = joint + 1;
        if (next >= limit) return false;
        // "said that ..., leaflets telling people to stay, and that ...": the second is what the outer speaker says.
        if (words.lower(next).equals("that")) return !that;
        if (!clause && !deed && (tags.of(next) == Tag.VBD || tags.of(next) == Tag.VBZ)) return true;
        int subject = tags.of(next) == Tag.PRP ? next + 1 : chunks.end(next, limit);
        if (subject == next || subject >= limit) return false;
        return deed && !words.lower(joint).equals("and") && finite(subject) || speaks(subject, limit);
    }

    /** "claiming ... and issuing ...". */
    private boolean again(int joint, int limit, Tag cue) {
        return cue == Tag.VBG
                && joint + 1 < limit
                && tags.of(joint + 1) == Tag.VBG
                && lexicon.find(words.lower(joint + 1)) != null;
    }

    private boolean speaks(int first, int limit) {
        for (int w = first; w < limit && w < first + LONGEST_VERB; w++) {
            Entry entry = lexicon.find(words.lower(w));
            boolean says = entry != null
                    && (entry.attitude() == Attitude.ASSERTION || entry.attitude() == Attitude.DECREE)
                    && tags.of(w).isVerb();
            if (says) return true;
            if (!tags.of(w).isVerb() && tags.of(w) != Tag.RB) return false;
        }
        return false;
    }

    private boolean finite(int w) {
        Tag tag = tags.of(w);
        return tag.isFinite();
    }
}
