package org.hearsay.figure;

import java.util.Set;
import org.hearsay.number.Numeral;

/** Knows numbers that count nothing by their form and their neighbours: days, years, ages, sums of money, names with numbers. */
final class NotCounts {
    private static final int LAST_DAY = 31;
    private static final Set<String> MONEY = Set.of("$", "€", "£", "₽", "¥");
    private final Set<String> months;
    private final Set<String> age;
    private final Set<String> dateWords;

    NotCounts(WordSets sets) {
        months = sets.get("months");
        age = sets.get("age");
        dateWords = sets.get("dateword");
    }

    boolean holds(Page page, Sighting s) {
        Numeral n = s.numeral();
        if (FigureLexicon.NONE.equals(s.counted().unitClass()) && s.inside() < 0) return true;
        if (n.kind() != Numeral.Kind.DIGITS) return false;
        if (!n.tail().isEmpty() && !n.tail().equals("strong") && s.counted().isEmpty()) return true;
        String before = n.firstWord() > 0 ? page.lower(n.firstWord() - 1) : "";
        return MONEY.contains(before) || isAge(page, n, before) || isDate(page, s, before) || isName(page, s);
    }

    private boolean isAge(Page page, Numeral n, String before) {
        if (age.contains(before)) return true;
        return before.equals("of") && n.firstWord() > 1 && age.contains(page.lower(n.firstWord() - 2));
    }

    private boolean isDate(Page page, Sighting s, String before) {
        Numeral n = s.numeral();
        String next = n.endWord() < page.size() ? page.lower(n.endWord()) : "";
        boolean day = n.amount().value() != null
                && n.amount().value().scale() <= 0
                && n.amount().value().intValue() <= LAST_DAY;
        if (day && months.contains(bare(next))) return true;
        boolean counts = !s.counted().isEmpty() && s.counted().unitClass() != null;
        if (day && months.contains(bare(before))) return !counts;
        if (!isYear(page.printed(n.numberWord()))) return false;
        return months.contains(bare(before))
                || dateWords.contains(before) && !counts
                || isAfterDay(page, n.firstWord());
    }

    /** "13 August, 2016". */
    private boolean isAfterDay(Page page, int year) {
        if (year < 2) return false;
        String before = bare(page.lower(year - 1));
        if (!before.equals(",") && !Character.isDigit(before.charAt(0))) return false;
        return months.contains(bare(page.lower(year - 2))) || year > 2 && months.contains(bare(page.lower(year - 3)));
    }

    private static boolean isYear(String printed) {
        return printed.length() == 4 && (printed.startsWith("19") || printed.startsWith("20"));
    }

    private static String bare(String word) {
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** "Flight 17", "Channel 5": a name before it and nothing counted behind it. */
    private static boolean isName(Page page, Sighting s) {
        int before = s.numeral().firstWord() - 1;
        if (before < 0 || before < page.sentence(s.numeral().numberWord()).firstWord()) return false;
        if (!page.capitalized(before) || !s.counted().isEmpty() || s.inside() >= 0) return false;
        int next = s.numeral().endWord();
        return page.triggers(before).isEmpty()
                && (next >= page.size() || page.triggers(next).isEmpty());
    }
}
