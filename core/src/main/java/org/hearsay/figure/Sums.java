package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Numbers that follow a total and add up to it: "22 civilians were killed", then five in one place and 17 in another. */
final class Sums {
    private static final Set<String> ARMED = Set.of("military", "police", "combatants");
    private static final Set<String> UNARMED = Set.of("civilians", "children");
    private static final int REACH = 6;
    private static final int ARTICLE = "an".length();
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(4);
    private final Page page;
    private final List<Decision> all;
    private final Set<String> person;

    Sums(Page page, List<Decision> all, WordSets sets) {
        this.page = page;
        this.all = all;
        this.person = sets.get("person");
    }

    /** Makes those parts that add up exactly to a figure before them; {@code wholes} holds -1 for what is no part yet. */
    void add(List<Integer> wholes) {
        for (int whole = 0; whole < all.size(); whole++) {
            BigDecimal total = value(whole);
            if (wholes.get(whole) >= 0 || total == null || total.compareTo(SMALLEST) < 0) continue;
            List<Integer> parts = parts(whole, total, wholes, false);
            if (parts.isEmpty()) parts = parts(whole, total, wholes, true);
            for (int part : parts) wholes.set(part, whole);
        }
    }

    /** The parts, with or without those that are known to be: "1,150, of them 730 here and 420 there". */
    private List<Integer> parts(int whole, BigDecimal total, List<Integer> wholes, boolean known) {
        List<Integer> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = whole + 1; i < Math.min(all.size(), whole + 1 + REACH); i++) {
            boolean free = wholes.get(i) < 0 || known && wholes.get(i) == whole;
            if (!free || !isAlike(whole, i) || isCompared(i)) continue;
            BigDecimal value = value(i);
            if (value == null) return List.of();
            sum = sum.add(value);
            parts.add(i);
            int compared = sum.compareTo(total);
            if (compared == 0) return parts.size() > 1 && areTold(whole, parts) ? parts : List.of();
            if (compared > 0) return List.of();
        }
        return List.of();
    }

    /**
     * "A policeman" in a sentence of his own would make up for any difference of one: only of what the page counts first he is a part;
     * "another" is told of those before.
     */
    private boolean areTold(int whole, List<Integer> parts) {
        boolean apart = sentence(parts.get(0)) != sentence(parts.get(parts.size() - 1));
        return !apart || isFirst(whole) || parts.stream().noneMatch(this::isOnePerson);
    }

    private boolean isFirst(int whole) {
        for (int i = 0; i < whole; i++)
            if (isAlike(i, whole) && !numeral(i).amount().equals(numeral(whole).amount())) return false;
        return true;
    }

    private boolean isOnePerson(int figure) {
        Numeral n = numeral(figure);
        return n.kind() == Numeral.Kind.ARTICLE && n.end() - n.start() <= ARTICLE;
    }

    private int sentence(int figure) {
        return page.layout.sentenceOf(numeral(figure).numberWord());
    }

    private Numeral numeral(int figure) {
        return all.get(figure).sighting().numeral();
    }

    /** "Compared with nine last year", "against nine": a number of another time. */
    private boolean isCompared(int figure) {
        int with = numeral(figure).firstWord() - 1;
        if (with < 1) return false;
        String word = page.lower(with);
        return word.equals("against")
                || word.equals("versus")
                || page.lower(with - 1).equals("compared");
    }

    private boolean isAlike(int a, int b) {
        String one = all.get(a).unitClass();
        String other = all.get(b).unitClass();
        boolean units = one.equals(other)
                || person.contains(one) && person.contains(other) && !(ARMED.contains(one) && UNARMED.contains(other));
        return units && all.get(a).event() == all.get(b).event();
    }

    private @Nullable BigDecimal value(int figure) {
        return numeral(figure).amount().value();
    }
}
