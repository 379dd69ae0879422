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

/** Finds attributions inside the contents of others: candidates by grammar, chosen by learned weights. */
final class InnerFinder {
    /** Fewer are missed than at 0, and as many are right. */
    private static final double LEAST = -0.5;

    private final ChoiceModel model;
    private final InnerEvidence evidence;
    private final InnerClauses clauses;
    private final Attacks attacks;
    private final boolean explains;

    /** @param explains whether the drafts' reasons are to tell what weighed most */
    InnerFinder(Layout layout, Tags tags, ChoiceModel model, boolean explains) {
        this.model = model;
        this.explains = explains;
        this.evidence = new InnerEvidence(layout, tags);
        this.clauses = new InnerClauses(layout, tags);
        this.attacks = new Attacks(layout, tags);
    }

    /** The attributions inside one, in the order of their cues but parents first, with those that are known already. */
    List<Draft> inside(Draft outer, List<Draft> known, Media media) {
        List<Draft> found = new ArrayList<>(known);
        Nest nest = new Nest(outer);
        known.forEach(nest::add);
        for (Mention content : outer.saying().contents()) {
            Draft unsure = null;
            for (int w = content.firstWord(); w < content.endWord(); w++) {
                Draft given = nest.cueAt(w);
                if (given != null) {
                    if (unsure != null && clauses.goesOn(unsure.saying(), given.saying(), w))
                        add(found, nest, unsure, media);
                    unsure = null;
                    continue;
                }
                Saying claim = clauses.at(w, content);
                Saying candidate = claim != null ? claim : clauses.belief(w, content);
                if (candidate == null || attacks.isOne(candidate)) continue;
                Evidence seen = evidence.inside(candidate, w, outer.saying(), content, media);
                double score = model.score(seen);
                Draft draft = new Draft(
                        candidate, Way.DIRECT, null, explains ? Explaining.inside(model, seen, score) : Reason.INSIDE);
                boolean reported = !clauses.participle(w) && reported(outer.saying(), candidate, content, media);
                if ((claim == null || score <= LEAST) && !reported) {
                    if (!clauses.participle(w)) unsure = draft;
                    continue;
                }
                if (unsure != null && clauses.goesOn(unsure.saying(), candidate, w)) add(found, nest, unsure, media);
                add(found, nest, draft, media);
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

    /** "Analysts doubt that ..., according to the Courier": with whom begins what an outlet or a document carries. */
    private static boolean reported(Saying outer, Saying inner, Mention content, Media media) {
        if (outer.sources().isEmpty() || inner.sources().isEmpty()) return false;
        Mention carrier = outer.sources().get(0);
        return inner.sources().get(0).firstWord() == content.firstWord()
                && media.carries(new Stretch(carrier.firstWord(), carrier.endWord()));
    }

    private static void parentsFirst(Draft draft, Set<Draft> ordered, List<Draft> out) {
        if (!ordered.add(draft)) return;
        Draft parent = draft.parent();
        if (parent != null) parentsFirst(parent, ordered, out);
        out.add(draft);
    }

    private static void add(List<Draft> found, Nest nest, Draft inner, Media media) {
        Draft parent = nest.around(inner.saying().cues().get(0).firstWord());
        Draft draft = new Draft(inner.saying(), way(parent, media), parent, inner.reason());
        found.add(draft);
        nest.addContents(draft);
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
