package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.Evidence;
import org.hearsay.model.Why;

/** Puts into words which evidence made a clause an attribution. */
final class Explaining {
    private static final int MOST = 4;
    private static final double LEAST = 0.05;
    private static final int AGAIN = 150;
    private static final Map<String, String> WORDS = WordPairs.load("evidence.txt");

    private Explaining() {}

    /** A clause inside what somebody else says. */
    static Reason inside(ChoiceModel model, Evidence evidence, double score) {
        return new Reason(Why.Rule.INSIDE, score, weights(model, evidence));
    }

    /** A clause outside. */
    static Reason clause(ChoiceModel model, Evidence evidence, double score) {
        return new Reason(Why.Rule.CLAUSE, score, weights(model, evidence));
    }

    /** The weightiest pieces of evidence, one for each thing that was looked at. */
    private static List<Why.Weight> weights(ChoiceModel model, Evidence evidence) {
        Map<String, Double> sums = new TreeMap<>();
        int before = 0;
        for (int i = 0; i < evidence.size(); i++) {
            // What counts inside a content once more is the same evidence as what it repeats.
            int template = evidence.template(i) == AGAIN ? evidence.template(before++) : evidence.template(i);
            sums.merge(WORDS.getOrDefault(String.valueOf(template), "else"), model.weight(evidence, i), Double::sum);
        }
        List<Why.Weight> all = new ArrayList<>();
        sums.forEach((what, weight) -> all.add(new Why.Weight(what, weight)));
        all.removeIf(w -> Math.abs(w.weight()) < LEAST);
        all.sort(Comparator.comparingDouble(w -> -Math.abs(w.weight())));
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
