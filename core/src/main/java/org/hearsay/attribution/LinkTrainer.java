package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceTrainer;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;

/** Trains the linker on annotated attributions. */
final class LinkTrainer {
    private static final int BITS = 17;
    private static final int EPOCHS = 8;
    private static final int INNER_BITS = 15;
    private static final int INNER_EPOCHS = 12;

    private final ChoiceTrainer contents = new ChoiceTrainer(BITS);
    private final ChoiceTrainer sources = new ChoiceTrainer(BITS);
    private final ChoiceTrainer inner = new ChoiceTrainer(INNER_BITS);
    private final ChoiceTrainer gaps = new ChoiceTrainer(BITS);

    /**
     * Learns from one report.
     *
     * @param mentions its stretches in the order of their place
     * @param links for each stretch the index of the stretch it belongs to (a content's cue, a cue's source), -1 for none
     */
    void add(Layout layout, Tags tags, List<Mention> mentions, int[] links) {
        LinkEvidence evidence = new LinkEvidence(layout, tags, mentions);
        Candidates cues = new Candidates(mentions, Role.CUE);
        Candidates speakers = new Candidates(mentions, Role.SOURCE);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).role() == Role.CONTENT) choice(contents, evidence, i, cues.nearest(i), links[i]);
            if (mentions.get(i).role() == Role.CUE) choice(sources, evidence, i, speakers.nearest(i), links[i]);
        }
    }

    private static void choice(ChoiceTrainer trainer, LinkEvidence evidence, int from, int[] candidates, int right) {
        List<int[]> alternatives = new ArrayList<>();
        alternatives.add(evidence.alone(from).toArray());
        int chosen = right < 0 ? 0 : -1;
        for (int rank = 0; rank < candidates.length; rank++) {
            if (candidates[rank] == right) chosen = alternatives.size();
            alternatives.add(evidence.link(from, candidates[rank], rank).toArray());
        }
        if (chosen >= 0) trainer.add(alternatives, chosen);
    }

    /**
     * Learns from the contents of one report where the attributions inside them are annotated.
     *
     * @param outer the outermost attributions
     * @param innerCues the cues of those inside
     */
    void addInner(Layout layout, Tags tags, List<Saying> outer, List<Stretch> innerCues) {
        InnerEvidence evidence = new InnerEvidence(layout, tags);
        ClauseReader clauses = new ClauseReader(layout, tags);
        for (Saying saying : outer) {
            for (Mention content : saying.contents()) {
                for (int w = content.firstWord(); w < content.endWord(); w++) {
                    Saying candidate = clauses.at(w, content);
                    if (candidate == null) continue;
                    int cue = w;
                    boolean is = innerCues.stream().anyMatch(c -> c.holds(cue));
                    inner.add(
                            List.of(
                                    new int[0],
                                    evidence.of(candidate, w, saying, content).toArray()),
                            is ? 1 : 0);
                }
            }
        }
    }

    /** Learns from the sentences of one report which cue words make an attribution; {@code cues} are those that do. */
    void addGaps(Layout layout, Tags tags, List<Stretch> cues) {
        InnerEvidence evidence = new InnerEvidence(layout, tags);
        ClauseReader clauses = new ClauseReader(layout, tags);
        boolean[] cue = new boolean[layout.words().size()];
        for (Stretch c : cues) for (int w = c.firstWord(); w < c.endWord(); w++) cue[w] = true;
        Saying nobody = new Saying(List.of(), List.of(), List.of());
        for (Sentence sentence : layout.sentences()) {
            Mention within = GapFinder.within(sentence);
            for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
                Saying candidate = clauses.at(w, within);
                if (candidate == null) continue;
                gaps.add(
                        List.of(
                                new int[0],
                                evidence.of(candidate, w, nobody, within).toArray()),
                        cue[w] ? 1 : 0);
            }
        }
    }

    LinkModel train(long seed) {
        return new LinkModel(contents.train(EPOCHS, seed), sources.train(EPOCHS, seed));
    }

    ClauseModel trainClauses(long seed) {
        return new ClauseModel(inner.train(INNER_EPOCHS, seed), gaps.train(EPOCHS, seed));
    }
}
