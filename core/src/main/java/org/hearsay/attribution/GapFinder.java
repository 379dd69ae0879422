package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;

/** Finds attributions where the tagger left words without a label: candidates by grammar, chosen by learned weights. */
final class GapFinder {
    private static final Saying NOBODY = new Saying(List.of(), List.of(), List.of());

    private final Layout layout;
    private final ChoiceModel model;
    private final double least;
    private final InnerEvidence evidence;
    private final ClauseReader clauses;

    /** Takes candidates that score more than {@code least}. */
    GapFinder(Layout layout, Tags tags, ChoiceModel model, double least) {
        this.layout = layout;
        this.model = model;
        this.least = least;
        this.evidence = new InnerEvidence(layout, tags);
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The attributions whose words belong to none of the sayings, in the order of their place. */
    List<Saying> beside(List<Saying> sayings) {
        boolean[] taken = new boolean[layout.words().size()];
        for (Saying saying : sayings) take(saying, taken);
        List<Saying> found = new ArrayList<>();
        for (Sentence sentence : layout.sentences()) inside(sentence, taken, found);
        return found;
    }

    private void inside(Sentence sentence, boolean[] taken, List<Saying> found) {
        Mention within = within(sentence);
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            if (taken[w]) continue;
            Saying candidate = clauses.at(w, within);
            if (candidate == null || overlaps(candidate, taken)) continue;
            if (model.score(evidence.of(candidate, w, NOBODY, within)) <= least) continue;
            found.add(candidate);
            take(candidate, taken);
        }
    }

    /** A sentence as a stretch in which to look. */
    static Mention within(Sentence sentence) {
        return new Mention(Role.CONTENT, sentence.firstWord(), sentence.endWord());
    }

    private static boolean overlaps(Saying saying, boolean[] taken) {
        for (Mention m : all(saying)) for (int w = m.firstWord(); w < m.endWord(); w++) if (taken[w]) return true;
        return false;
    }

    private static void take(Saying saying, boolean[] taken) {
        for (Mention m : all(saying)) for (int w = m.firstWord(); w < m.endWord(); w++) taken[w] = true;
    }

    private static List<Mention> all(Saying saying) {
        List<Mention> all = new ArrayList<>(saying.sources());
        all.addAll(saying.cues());
        all.addAll(saying.contents());
        return all;
    }
}
