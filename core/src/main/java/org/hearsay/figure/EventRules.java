package org.hearsay.figure;

import org.hearsay.figure.Trigger.Kind;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Chooses what was done to those counted from the words around the number; null where it is no claimed figure. */
final class EventRules {

    /** The index of the word that says it, with the trigger. */
    record Choice(int word, Trigger trigger) {}

    @Nullable
    Choice of(Page page, Sighting s) {
        Counted c = s.counted();
        if (FigureLexicon.NONE.equals(c.unitClass()) || s.numeral().kind() == Numeral.Kind.ARTICLE) return null;
        if (isExcluded(page, s)) return null;
        if (s.inside() >= 0 && page.triggers(s.inside()).get(0).kind() != Kind.BECAME) return at(page, s.inside());
        if (s.right() >= 0 && s.rightGap() == 0) return at(page, s.right());
        if (s.left() >= 0 && s.leftGap() <= 1 && page.triggers(s.left()).get(0).kind() != Kind.STATE)
            return at(page, s.left());
        if (c.unitClass() == null) return null;
        if (s.right() >= 0 && s.rightGap() <= 5 && (s.left() < 0 || s.rightGap() <= s.leftGap()))
            return at(page, s.right());
        if (s.left() >= 0 && s.leftGap() <= 14) return at(page, s.left());
        return s.right() >= 0 ? at(page, s.right()) : null;
    }

    private static boolean isExcluded(Page page, Sighting s) {
        Numeral n = s.numeral();
        if (!n.tail().isEmpty() && !n.tail().equals("strong")) return true;
        if (n.numberWord() > 0) {
            String before = page.lower(n.numberWord() - 1);
            if (before.equals("$") || before.equals("€") || before.equals("£")) return true;
        }
        return n.kind() == Numeral.Kind.DIGITS && s.counted().isEmpty() && isYear(page.printed(n.numberWord()));
    }

    private static boolean isYear(String printed) {
        return printed.length() == 4 && (printed.startsWith("19") || printed.startsWith("20"));
    }

    private static Choice at(Page page, int word) {
        return new Choice(word, page.triggers(word).get(0));
    }
}
