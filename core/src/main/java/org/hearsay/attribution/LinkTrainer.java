package org.hearsay.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceTrainer;
import org.hearsay.model.Span;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;

/**
 * Trains the links between sources, cues and contents, and what tells an attribution by its grammar, on marked reports.
 * The same reports in the same order and the same seed give the same bytes.
 */
public final class LinkTrainer {
    private static final int BITS = 17;
    private static final int EPOCHS = 8;
    private static final int INNER_BITS = 15;
    private static final int INNER_EPOCHS = 12;

    private final ChoiceTrainer contents = new ChoiceTrainer(BITS);
    private final ChoiceTrainer sources = new ChoiceTrainer(BITS);
    private final ChoiceTrainer inner = new ChoiceTrainer(INNER_BITS);
    private final ChoiceTrainer gaps = new ChoiceTrainer(BITS);

    /** Learns the links of one report from its outermost attributions; spans are positions in the layout's text. */
    public void add(Layout layout, Tags tags, List<RoleTrainer.Marked> outermost) {
        MarkedLinks.Linked linked = MarkedLinks.of(layout.words(), outermost);
        add(layout, tags, linked.mentions(), linked.links());
    }

    /**
     * Learns from one report, in which every attribution of any depth is marked, what makes one.
     *
     * @param outermost those that stand in no other
     * @param nested those that stand in the content of another
     */
    public void addClauses(
            Layout layout, Tags tags, List<RoleTrainer.Marked> outermost, List<RoleTrainer.Marked> nested) {
        List<Saying> outer = sayings(layout, outermost);
        addInner(layout, tags, outer, cues(layout, nested));
        addOutside(layout, tags, outer);
        addGaps(layout, tags, cues(layout, outermost));
    }

    private static List<Saying> sayings(Layout layout, List<RoleTrainer.Marked> marked) {
        return marked.stream()
                .map(m -> new Saying(
                        mentions(layout, Role.SOURCE, m.source()),
                        mentions(layout, Role.CUE, m.cue()),
                        mentions(layout, Role.CONTENT, m.content())))
                .toList();
    }

    private static List<Mention> mentions(Layout layout, Role role, List<Span> spans) {
        List<Mention> out = new ArrayList<>();
        for (Span span : spans) {
            Mention m = MarkedLinks.mention(layout.words(), role, span);
            if (m != null) out.add(m);
        }
        return out;
    }

    private static List<Stretch> cues(Layout layout, List<RoleTrainer.Marked> marked) {
        List<Stretch> out = new ArrayList<>();
        for (RoleTrainer.Marked m : marked) {
            for (Span span : m.cue()) {
                Mention cue = MarkedLinks.mention(layout.words(), Role.CUE, span);
                if (cue != null) out.add(new Stretch(cue.firstWord(), cue.endWord()));
            }
        }
        return out;
    }

    /** Writes the resource {@code links.model}; the stream stays open. */
    public void writeLinks(OutputStream out, long seed) throws IOException {
        LinkModel model = train(seed);
        model.contents().write(out);
        model.sources().write(out);
    }

    /** Writes the resource {@code clauses.model}; the stream stays open. The role tagger's features rest on it. */
    public void writeClauses(OutputStream out, long seed) throws IOException {
        ClauseModel model = trainClauses(seed);
        model.inner().write(out);
        model.outer().write(out);
    }

    /**
     * Learns from one report.
     *
     * @param mentions its stretches in the order of their place
     * @param links for each stretch the index of the stretch it belongs to (a content's cue, a cue's source), -1 for none
     */
    private void add(Layout layout, Tags tags, List<Mention> mentions, int[] links) {
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
    private void addInner(Layout layout, Tags tags, List<Saying> outer, List<Stretch> innerCues) {
        InnerEvidence evidence = new InnerEvidence(layout, tags);
        InnerClauses clauses = new InnerClauses(layout, tags);
        Media media = new Media(layout, tags);
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
                                    evidence.inside(candidate, w, saying, content, media)
                                            .toArray()),
                            is ? 1 : 0);
                }
            }
        }
    }

    /** Learns from the words outside any content, where there are ten times as many, what a clause with a cue looks like. */
    private void addOutside(Layout layout, Tags tags, List<Saying> outer) {
        InnerEvidence evidence = new InnerEvidence(layout, tags);
        InnerClauses clauses = new InnerClauses(layout, tags);
        boolean[] said = new boolean[layout.words().size()];
        boolean[] cue = new boolean[layout.words().size()];
        for (Saying saying : outer) {
            for (Mention m : saying.contents()) Arrays.fill(said, m.firstWord(), m.endWord(), true);
            for (Mention m : saying.cues()) Arrays.fill(cue, m.firstWord(), m.endWord(), true);
        }
        for (Sentence sentence : layout.sentences()) {
            Mention within = GapFinder.within(sentence);
            for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
                Saying candidate = said[w] ? null : clauses.at(w, within);
                if (candidate == null) continue;
                inner.add(
                        List.of(
                                new int[0],
                                evidence.outside(candidate, w, within).toArray()),
                        cue[w] ? 1 : 0);
            }
        }
    }

    /** Learns from the sentences of one report which cue words make an attribution; {@code cues} are those that do. */
    private void addGaps(Layout layout, Tags tags, List<Stretch> cues) {
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

    private LinkModel train(long seed) {
        return new LinkModel(contents.train(EPOCHS, seed), sources.train(EPOCHS, seed));
    }

    private ClauseModel trainClauses(long seed) {
        return new ClauseModel(inner.train(INNER_EPOCHS, seed), gaps.train(EPOCHS, seed));
    }
}
