package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** One article of {@link LinkedScore}. */
final class LinkedArticle {
    private static final Set<String> STOP = Set.of("a an the of in at for to and or by on with from as s".split(" "));

    private final Tokens tokens;
    private final BitSet quoted;
    private final Set<String> speech;
    private final Sums sums = new Sums();

    /** An attribution as sets of tokens; {@code kind} tells whether the content is quoted. */
    private record Set3(BitSet source, BitSet cue, BitSet content, String kind) {}

    /** Two attributions whose contents overlap, by index. */
    private record Pair(double jaccard, int gold, int predicted) {}

    LinkedArticle(String text, Set<String> speech) {
        this.tokens = Tokens.of(text);
        this.quoted = Quotes.in(text);
        this.speech = speech;
    }

    Sums score(List<Marked> goldMarked, List<Marked> predictedMarked) {
        List<Set3> gold = prepare(goldMarked);
        List<Set3> predicted = prepare(predictedMarked);
        if (!speech.isEmpty()) {
            List<Set3> left = gold.stream().filter(g -> !reports(g)).toList();
            gold = gold.stream().filter(this::reports).toList();
            predicted = reporting(gold, left, predicted);
        }
        tokenSums("tok_source", union(gold, 0), union(predicted, 0));
        tokenSums("tok_cue", union(gold, 1), union(predicted, 1));
        tokenSums("tok_content", union(gold, 2), union(predicted, 2));
        count("content_exact", gold, predicted, (g, p) -> g.content().equals(p.content()));
        count("content_overlap", gold, predicted, (g, p) -> true);
        count(
                "attr_exact",
                gold,
                predicted,
                (g, p) -> g.content().equals(p.content()) && g.source().equals(p.source()));
        count("attr_overlap", gold, predicted, this::sourcesAgree);
        count("attr_cue_overlap", gold, predicted, (g, p) -> sourcesAgree(g, p) && cuesAgree(g, p));
        return sums;
    }

    private List<Set3> prepare(List<Marked> marked) {
        List<Set3> out = new ArrayList<>();
        for (Marked m : marked) {
            BitSet content = tokens.in(m.content());
            if (!content.isEmpty())
                out.add(new Set3(tokens.in(m.source()), tokens.in(m.cue()), content, kind(content)));
        }
        return out;
    }

    private String kind(BitSet content) {
        long inside = content.stream().filter(i -> quoted.get(tokens.start(i))).count();
        return inside == content.cardinality() ? "direct" : inside == 0 ? "indirect" : "mixed";
    }

    private boolean reports(Set3 a) {
        return a.cue().isEmpty() || tokens.words(a.cue()).stream().anyMatch(speech::contains);
    }

    /** Predictions that report and do not stand for a gold attribution that was left out. */
    private List<Set3> reporting(List<Set3> gold, List<Set3> left, List<Set3> predicted) {
        Set<Integer> dropped = new TreeSet<>();
        match(left, predicted, (g, p) -> true).forEach(m -> dropped.add(m.predicted()));
        match(gold, predicted, (g, p) -> true).forEach(m -> dropped.remove(m.predicted()));
        List<Set3> out = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++)
            if (!dropped.contains(i) && reports(predicted.get(i))) out.add(predicted.get(i));
        return out;
    }

    private boolean sourcesAgree(Set3 g, Set3 p) {
        if (g.source().isEmpty() || p.source().isEmpty())
            return g.source().isEmpty() && p.source().isEmpty();
        BitSet telling = new BitSet();
        g.source().stream().filter(i -> !STOP.contains(tokens.word(i))).forEach(telling::set);
        return (telling.isEmpty() ? g.source() : telling).intersects(p.source());
    }

    private static boolean cuesAgree(Set3 g, Set3 p) {
        return g.cue().intersects(p.cue()) || (g.cue().isEmpty() && p.cue().isEmpty());
    }

    /** One to one, the greatest overlap first. */
    private static List<Pair> match(List<Set3> gold, List<Set3> predicted, BiPredicate<Set3, Set3> agree) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++)
            for (int p = 0; p < predicted.size(); p++) {
                double jaccard = jaccard(gold.get(g).content(), predicted.get(p).content());
                if (jaccard >= 0.5 && agree.test(gold.get(g), predicted.get(p))) pairs.add(new Pair(jaccard, g, p));
            }
        pairs.sort(Comparator.comparingDouble(Pair::jaccard).reversed());
        Set<Integer> usedGold = new TreeSet<>();
        Set<Integer> usedPredicted = new TreeSet<>();
        List<Pair> out = new ArrayList<>();
        for (Pair m : pairs) {
            if (usedGold.contains(m.gold()) || usedPredicted.contains(m.predicted())) continue;
            usedGold.add(m.gold());
            usedPredicted.add(m.predicted());
            out.add(m);
        }
        return out;
    }

    static double jaccard(BitSet a, BitSet b) {
        int shared = shared(a, b);
        int all = a.cardinality() + b.cardinality() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static BitSet union(List<Set3> all, int role) {
        BitSet out = new BitSet();
        for (Set3 a : all) out.or(role == 0 ? a.source() : role == 1 ? a.cue() : a.content());
        return out;
    }

    private void tokenSums(String metric, BitSet gold, BitSet predicted) {
        int shared = shared(gold, predicted);
        sums.add(metric + ".all.tp_g", shared);
        sums.add(metric + ".all.tp_p", shared);
        sums.add(metric + ".all.gold", gold.cardinality());
        sums.add(metric + ".all.pred", predicted.cardinality());
    }

    private void count(String metric, List<Set3> gold, List<Set3> predicted, BiPredicate<Set3, Set3> agree) {
        for (Pair m : match(gold, predicted, agree)) {
            both(metric, gold.get(m.gold()).kind(), "tp_g");
            both(metric, predicted.get(m.predicted()).kind(), "tp_p");
        }
        for (Set3 g : gold) both(metric, g.kind(), "gold");
        for (Set3 p : predicted) both(metric, p.kind(), "pred");
    }

    private void both(String metric, String kind, String count) {
        sums.add(metric + ".all." + count, 1);
        sums.add(metric + "." + kind + "." + count, 1);
    }
}
