package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.number.Numeral;

/** Knows numbers that count nothing by their form and their neighbours: days, years, ages, sums of money, names with numbers. */
final class NotCounts {
    private static final int LAST_DAY = 31;
    private static final int APPOSITION = 8;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> MONEY = Set.of("$", "€", "£", "₽", "¥");
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private final Set<String> months;
    private final Set<String> age;
    private final Set<String> dateWords;
    private final Set<String> citing;
    private final Set<String> outlets;

    NotCounts(WordSets sets) {
        months = sets.get("months");
        age = sets.get("age");
        dateWords = sets.get("dateword");
        citing = sets.get("citing");
        outlets = sets.get("outlet");
    }

    boolean holds(Page page, Sighting s) {
        Numeral n = s.numeral();
        if (FigureLexicon.NONE.equals(s.counted().unitClass()) && s.inside() < 0) return true;
        if (isMeasured(page, n) || isCited(page, n)) return true;
        if (n.kind() == Numeral.Kind.NONE) return isNothing(s);
        if (n.kind() == Numeral.Kind.FRACTION) return isOrdinal(page, s);
        if (n.kind() == Numeral.Kind.WORDS) return isNamedInWords(page, s) || isUnited(page, s);
        if (n.kind() != Numeral.Kind.DIGITS) return false;
        if (ORDINAL.contains(n.tail())) return true;
        if (!n.tail().isEmpty() && !n.tail().equals("strong") && s.counted().isEmpty()) return true;
        String before = n.firstWord() > 0 ? page.lower(n.firstWord() - 1) : "";
        return MONEY.contains(before)
                || isAge(page, n, before)
                || isAgeBesideName(page, s)
                || isDate(page, s, before)
                || isName(page, s)
                || isOutlet(page, s);
    }

    /** "161, a local news outlet": a name in digits, explained behind a comma. */
    private boolean isOutlet(Page page, Sighting s) {
        int w = s.numeral().endWord();
        if (!s.counted().isEmpty() || w + 2 >= page.size() || !page.lower(w).equals(",")) return false;
        if (!page.lower(w + 1).equals("a") && !page.lower(w + 1).equals("an")) return false;
        for (int v = w + 2; v < Math.min(page.size(), w + APPOSITION); v++) {
            if (outlets.contains(page.lower(v))) return true;
            if (!page.isLetters(v)) return false;
        }
        return false;
    }

    /** "66-year old", "59 year-old", "15 year old": a measure of what follows, not a count of it. */
    private static boolean isMeasured(Page page, Numeral n) {
        if (FigureLexicon.NONE.equals(page.unit(piece(n.tail())))) return true;
        if (n.endWord() >= page.size()) return false;
        String next = page.lower(n.endWord());
        if (!FigureLexicon.NONE.equals(page.unit(piece(next)))) return false;
        return next.indexOf('-') > 0
                || n.endWord() + 1 < page.size() && page.lower(n.endWord() + 1).equals("old");
    }

    /** "Citing two officers": they speak. */
    private boolean isCited(Page page, Numeral n) {
        return n.firstWord() > 0 && citing.contains(page.lower(n.firstWord() - 1));
    }

    private static String piece(String hyphened) {
        int hyphen = hyphened.indexOf('-');
        return hyphen < 0 ? hyphened : hyphened.substring(0, hyphen);
    }

    /** "No information", "no comment": nobody is counted and nothing is done. */
    private static boolean isNothing(Sighting s) {
        boolean done = s.inside() >= 0 || s.right() >= 0 && s.rightGap() == 0;
        return s.counted().unitClass() == null && !done;
    }

    /** "A fifth man", "the Third Corps": no share of anybody. */
    private static boolean isOrdinal(Page page, Sighting s) {
        boolean plain = s.numeral().endWord() - s.numeral().numberWord() == 1;
        BigDecimal share = s.numeral().amount().low();
        if (plain && share != null && share.compareTo(HALF) < 0)
            return !s.counted().partitive();
        String last = page.lower(s.numeral().endWord() - 1);
        return s.numeral().endWord() - s.numeral().numberWord() == 2
                && !last.equals("half")
                && !s.counted().isEmpty()
                && !s.counted().partitive();
    }

    /** "They stand as one". */
    private static boolean isUnited(Page page, Sighting s) {
        int before = s.numeral().numberWord() - 1;
        return before >= 0
                && page.lower(before).equals("as")
                && page.lower(before + 1).equals("one")
                && !s.counted().partitive();
    }

    /** "Tolm One", "Channel Five reporters": a capital inside a sentence, after a name and before a small letter. */
    private static boolean isNamedInWords(Page page, Sighting s) {
        int number = s.numeral().numberWord();
        int before = number - 1;
        boolean first = before < page.sentence(number).firstWord();
        if (first || !page.capitalized(number) || !page.capitalized(before)) return false;
        if (isHeadline(page, before) && isDone(s)) return false;
        int next = s.numeral().endWord();
        return page.triggers(before).isEmpty()
                && page.tag(before).isName()
                && (next >= page.size() || !page.capitalized(next));
    }

    /** "Strikes on Tolm Suburb Thirty civilians were killed": a headline without a full stop runs into the text. */
    private static boolean isHeadline(Page page, int last) {
        return last > 0 && page.capitalized(last) && page.capitalized(last - 1);
    }

    private static boolean isDone(Sighting s) {
        return s.counted().unitClass() != null && s.right() >= 0 && s.rightGap() == 0;
    }

    /** "Orvin Tace, 61, and", "Orvin Tace (14)". */
    private static boolean isAgeBesideName(Page page, Sighting s) {
        int open = s.numeral().firstWord() - 1;
        int close = s.numeral().endWord();
        if (open < 1 || close >= page.size() || !page.capitalized(open - 1)) return false;
        String pair = page.lower(open) + page.lower(close);
        return pair.equals(",,") || pair.equals("()") || pair.equals(",.");
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
        if (!page.tag(before).isName()) return false;
        int next = s.numeral().endWord();
        return page.triggers(before).isEmpty()
                && (next >= page.size() || page.triggers(next).isEmpty());
    }
}
