package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.Evidence;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Finds attributions inside the contents of others: candidates by grammar, chosen by learned weights. */
final class InnerFinder {
    /** Fewer are missed than at 0, and as many are right. */
    private static final double LEAST = -0.5;

    private final ChoiceModel model;
    private final InnerEvidence evidence;
    private final InnerClauses clauses;

    InnerFinder(Layout layout, Tags tags, ChoiceModel model) {
        this.model = model;
        this.evidence = new InnerEvidence(layout, tags);
        this.clauses = new InnerClauses(layout, tags);
    }

    /** The attributions inside one, in the order of their cues but parents first, with those that are known already. */
    List<Draft> inside(Draft outer, List<Draft> known, Media media) {
        List<Draft> found = new ArrayList<>(known);
        for (Mention content : outer.saying().contents()) {
            Draft unsure = null;
            for (int w = content.firstWord(); w < content.endWord(); w++) {
                Draft given = at(known, w);
                if (given != null) {
                    if (unsure != null && clauses.goesOn(unsure.saying(), given.saying(), w))
                        add(found, outer, unsure, media);
                    unsure = null;
                    continue;
                }
                Saying claim = clauses.at(w, content);
                Saying candidate = claim != null ? claim : clauses.belief(w, content);
                if (candidate == null) continue;
                Evidence seen = evidence.inside(candidate, w, outer.saying(), content, media);
                double score = model.score(seen);
                Draft draft = new Draft(candidate, Way.DIRECT, null, Explaining.inside(model, seen, score));
                if (claim == null || score <= LEAST) {
                    if (!clauses.participle(w)) unsure = draft;
                    continue;
                }
                if (unsure != null && clauses.goesOn(unsure.saying(), candidate, w)) add(found, outer, unsure, media);
                add(found, outer, draft, media);
                unsure = null;
            }
        }
        found.sort(Comparator.comparingInt(d -> Relays.place(d.saying())));
        Set<Draft> ordered = Collections.newSetFromMap(new IdentityHashMap<>());
        ordered.add(outer);
        List<Draft> out = new ArrayList<>(found.size());
        for (Draft draft : found) parentsFirst(draft, ordered, out);
        return out;
    }

    private static void parentsFirst(Draft draft, Set<Draft> ordered, List<Draft> out) {
        if (!ordered.add(draft)) return;
        Draft parent = draft.parent();
        if (parent != null) parentsFirst(parent, ordered, out);
        out.add(draft);
    }

    private static void add(List<Draft> found, Draft outer, Draft inner, Media media) {
        Draft parent = parent(outer, found, inner.saying());
        found.add(new Draft(inner.saying(), way(parent, media), parent, inner.reason()));
    }

    /** The one in whose cue a word stands; null where it stands in none. */
    private static @Nullable Draft at(List<Draft> known, int word) {
        for (Draft draft : known)
            for (Mention cue : draft.saying().cues()) if (cue.firstWord() <= word && word < cue.endWord()) return draft;
        return null;
    }

    private static Draft parent(Draft outer, List<Draft> found, Saying inner) {
        int cue = inner.cues().get(0).firstWord();
        Draft parent = outer;
        for (Draft draft : found)
            for (Mention content : draft.saying().contents())
                if (content.firstWord() <= cue && cue < content.endWord()) parent = draft;
        return parent;
    }

    /** What an outlet or a document says that somebody said came through it. */
    private static Way way(Draft parent, Media media) {
        List<Mention> sources = parent.saying().sources();
        if (sources.isEmpty()) return Way.DIRECT;
        Stretch source = new Stretch(sources.get(0).firstWord(), sources.get(0).endWord());
        if (!media.carries(source)) return Way.DIRECT;
        return new Way(List.of(source), null, parent.way().said());
    }
}
