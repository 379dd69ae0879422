package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of one page and one row count the whole happening. A report leads with its count of all; smaller ones
 * further down are families, named victims and earlier tolls, unless somebody is set against the lead with them or a relation says that two running counts differ. Figures
 * more than twice the lead count something else.
 */
final class Headcount {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final Set<String> AGE_OR_SEX = Set.of("women", "children");
    /** Words that set one count against another. */
    private static final Set<String> AGAINST =
            Set.of("while", "whereas", "however", "but", "although", "though", "instead", "only");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    private final List<Tally> taken = new ArrayList<>();
    private final @Nullable Tally lead;
    /** Figures of which a relation says that they differ from another: of running counts no part can be meant. */
    private final Set<String> opposed;

    /** Of the figures of one page in their order. */
    Headcount(List<Tally> page, UnitKinds kinds, Set<String> opposed) {
        this.opposed = opposed;
        List<Tally> whole = whole(page, kinds);
        lead = whole.isEmpty() ? null : whole.get(0);
        for (Tally t : whole) if (isNear(t)) taken.add(t);
    }

    /** The figures that count the whole, the lead first. */
    List<Tally> taken() {
        return taken;
    }

    /** Whether the lowest figure may be this one. */
    boolean bounds(Tally t) {
        BigDecimal first = lead == null ? null : from(lead);
        BigDecimal here = from(t);
        if (first == null || here == null || here.compareTo(first) >= 0) return true;
        if (t.claimant().isEmpty()) return false;
        return t.runs() && opposed.contains(t.key()) || here.multiply(TWICE).compareTo(first) >= 0 && isSetAgainst(t);
    }

    /** At least so many: the lower bound, else the stated number; null when neither is given. */
    static @Nullable BigDecimal from(Tally t) {
        return t.bounds().low() != null ? t.bounds().low() : t.bounds().value();
    }

    /** At most so many; where that is open, what is stated: the number or the floor that stands for a vague word. */
    static @Nullable BigDecimal to(Tally t) {
        if (t.bounds().high() != null) return t.bounds().high();
        Figure.Quantity q = t.figure().quantity();
        return q.value() != null ? q.value() : q.low();
    }

    /** Without women and children where others are counted and are no fewer. */
    private static List<Tally> whole(List<Tally> page, UnitKinds kinds) {
        BigDecimal most = BigDecimal.ZERO;
        for (Tally t : page) if (!AGE_OR_SEX.contains(t.unitClass())) most = most.max(size(t));
        List<Tally> whole = new ArrayList<>();
        for (Tally t : page) {
            boolean some = AGE_OR_SEX.contains(t.unitClass()) && kinds.arePersons(t.unitClass());
            if (!some || size(t).compareTo(most) > 0) whole.add(t);
        }
        return whole;
    }

    private boolean isNear(Tally t) {
        BigDecimal first = lead == null ? null : to(lead);
        return first == null || size(t).compareTo(first.multiply(TWICE)) <= 0;
    }

    private static BigDecimal size(Tally t) {
        BigDecimal to = to(t);
        return to == null ? BigDecimal.ZERO : to;
    }

    private static boolean isSetAgainst(Tally t) {
        String sentence = t.figure().sentence().text().toLowerCase(Locale.ROOT);
        for (String word : NOT_LETTERS.split(sentence)) if (AGAINST.contains(word)) return true;
        return false;
    }
}
