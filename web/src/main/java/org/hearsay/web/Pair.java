package org.hearsay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that stand against each other, side by side.
 *
 * @param row what they count
 * @param how the kind of disagreement, in a word or two
 * @param reason why
 * @param apart how far apart they are, null where nothing can be said
 * @param a the later of the two
 * @param b the other
 * @param claims both claims' ids, with a space between
 * @param verdict what people said of the two, null where nobody said anything
 */
public record Pair(
        String row,
        String how,
        String reason,
        @Nullable String apart,
        Side a,
        Side b,
        String claims,
        @Nullable Verdict verdict) {

    /**
     * One of the two.
     *
     * @param who who says so
     * @param note whose side that is, null where it says nothing new
     * @param number how many, as printed
     * @param bounds what that leaves possible, null where the number says it all
     * @param when as of when
     * @param sentence its sentence
     * @param link where that stands
     * @param report the name of its report and who printed it
     */
    public record Side(
            String who,
            @Nullable String note,
            String number,
            @Nullable String bounds,
            String when,
            String sentence,
            String link,
            String report) {}

    /** What it is called on its page: the same wherever it stands there. */
    public String id() {
        return "pair-" + claims.replaceAll("([0-9a-f]{8})[0-9a-f]*", "$1").replace(' ', '-');
    }

    static List<Pair> of(List<Conflict> conflicts, Ledger ledger) {
        List<String> entries = new ArrayList<>();
        for (Conflict c : conflicts) entries.addAll(List.of(c.a().id(), c.b().id()));
        Map<String, String> sentences = ledger.sentences(entries);
        Map<String, String> claims = ledger.claims(entries);
        Map<String, Verdict> verdicts = Verdict.all(ledger.holding());
        return conflicts.stream().map(c -> of(c, sentences, claims, verdicts)).toList();
    }

    private static Pair of(
            Conflict c, Map<String, String> sentences, Map<String, String> claims, Map<String, Verdict> verdicts) {
        String a = claims.getOrDefault(c.a().id(), "");
        String b = claims.getOrDefault(c.b().id(), "");
        String both = a + " " + b;
        Verdict verdict = verdicts.get(both);
        return new Pair(
                ClaimWords.row(c.a().row()),
                c.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                c.reason(),
                apart(c.a().amount(), c.b().amount()),
                side(c.a(), sentences),
                side(c.b(), sentences),
                both,
                verdict == null ? verdicts.get(b + " " + a) : verdict);
    }

    private static Side side(Stated claim, Map<String, String> sentences) {
        String outlet = claim.print().outlet();
        return new Side(
                claim.claimant(),
                Wording.claimant(claim),
                ClaimWords.printed(claim.amount()),
                Wording.bounds(claim),
                ClaimWords.when(claim.times()),
                sentences.getOrDefault(claim.id(), ""),
                Sheets.sentence(claim),
                outlet == null ? claim.report() : claim.report() + ", " + outlet);
    }

    /** How much is missing between the bounds of two numbers. */
    private static @Nullable String apart(Stated.Amount a, Stated.Amount b) {
        BigDecimal gap = gap(a, b);
        if (gap == null) gap = gap(b, a);
        return gap == null ? null : Wording.number(gap) + " apart";
    }

    /** From the highest of one to the lowest of the other, null where that is no way up. */
    private static @Nullable BigDecimal gap(Stated.Amount below, Stated.Amount above) {
        if (below.high() == null || above.low() == null || below.high().compareTo(above.low()) >= 0) return null;
        return above.low().subtract(below.high());
    }
}
