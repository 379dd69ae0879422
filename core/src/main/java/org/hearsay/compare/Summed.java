package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Phrase;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.jspecify.annotations.Nullable;

/**
 * A number that others of one sentence add up to, though nothing says that they are its parts: "two soldiers and two
 * civilians were killed" and, elsewhere on the page, "four people were killed".
 *
 * @param whole the total
 * @param parts two and more figures of one sentence, each smaller
 */
record Summed(Tally whole, List<Tally> parts) {
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(4);
    /** Where one figure of the sentence does not count, smaller totals add up by chance. */
    private static final BigDecimal SMALLEST_WITHOUT_ONE = BigDecimal.TEN;
    /** The whole stands no further from its parts than so many figures. */
    private static final int REACH = 6;

    Summed {
        parts = List.copyOf(parts);
    }

    /** What adds up on a page, each part once. */
    static List<Summed> of(List<Tally> page, UnitKinds kinds) {
        List<Summed> out = new ArrayList<>();
        for (int first = 0, end; first < page.size(); first = end) {
            end = first + 1;
            Phrase sentence = page.get(first).figure().sentence();
            while (end < page.size() && page.get(end).figure().sentence().equals(sentence)) end++;
            if (end - first < 2) continue;
            Summed sum = sum(page, first, end, kinds);
            if (sum != null) out.add(sum);
        }
        return out;
    }

    /** The nearest whole of the figures of a sentence, before it rather than after. */
    private static @Nullable Summed sum(List<Tally> page, int first, int end, UnitKinds kinds) {
        for (int w = first - 1; w >= Math.max(0, first - REACH); w--) {
            List<Tally> parts = parts(page.get(w), page.subList(first, end), kinds);
            if (!parts.isEmpty()) return new Summed(page.get(w), parts);
        }
        for (int w = end; w < Math.min(page.size(), end + REACH); w++) {
            List<Tally> parts = parts(page.get(w), page.subList(first, end), kinds);
            if (!parts.isEmpty()) return new Summed(page.get(w), parts);
        }
        return null;
    }

    private static List<Tally> parts(Tally whole, List<Tally> sentence, UnitKinds kinds) {
        BigDecimal total = whole.bounds().value();
        if (total == null
                || total.compareTo(SMALLEST) < 0
                || whole.figure().ties().partOf() != null) return List.of();
        List<Tally> alike = new ArrayList<>();
        for (Tally t : sentence) if (isAlike(whole, t, kinds)) alike.add(t);
        if (addUp(alike, total)) return alike;
        if (total.compareTo(SMALLEST_WITHOUT_ONE) < 0) return List.of();
        for (int some = 1; some < alike.size(); some++) {
            List<Tally> rest = new ArrayList<>(alike);
            Tally left = rest.remove(some);
            if (isSmaller(left, alike.get(some - 1)) && addUp(rest, total)) return rest;
        }
        return List.of();
    }

    private static boolean isAlike(Tally whole, Tally part, UnitKinds kinds) {
        boolean units = kinds.arePersons(whole.unitClass())
                ? kinds.arePersons(part.unitClass())
                : whole.unitClass().equals(part.unitClass());
        boolean days = whole.day() == null || part.day() == null || whole.day().equals(part.day());
        boolean sides =
                whole.side() == null || part.side() == null || whole.side().equals(part.side());
        boolean free =
                part.figure().ties().partOf() == null && part.figure().ties().incrementOf() == null;
        return units && days && sides && free && whole.event().equals(part.event()) && whole.runs() == part.runs();
    }

    /** "Three people, one under age": what may be a part of the number before it. */
    private static boolean isSmaller(Tally one, Tally before) {
        BigDecimal value = one.bounds().value();
        BigDecimal larger = before.bounds().value();
        return value != null && larger != null && value.compareTo(larger) < 0;
    }

    private static boolean addUp(List<Tally> parts, BigDecimal total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Tally part : parts) {
            if (part.bounds().value() == null) return false;
            sum = sum.add(part.bounds().value());
        }
        return parts.size() > 1 && sum.compareTo(total) == 0;
    }

    /** The total with each of its parts. */
    List<Relation> relations() {
        List<Relation> out = new ArrayList<>();
        for (Tally part : parts)
            out.add(new Relation(
                    Type.SUM_OF,
                    whole.key(),
                    part.key(),
                    part.printed() + " is one of the numbers that add up to " + whole.printed() + "."));
        return out;
    }
}
