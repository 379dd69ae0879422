package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;

/** Knows days, years and ages: numbers that count no people. */
final class DatesAndAges {
    private static final int LAST_DAY = 31;
    private static final Set<String> LIMITS = Set.of("over", "under", "above", "below");
    private static final Set<String> SOMEBODY =
            Set.of("anyone", "anybody", "everyone", "everybody", "those", "all", "someone");
    private final Set<String> months;
    private final Set<String> shortMonths;
    private final Set<String> age;
    private final Set<String> dateWords;
    private final Set<String> joining;
    private final Set<String> years;
    private final Set<String> copulas;

    DatesAndAges(WordSets sets) {
        months = sets.get("months");
        shortMonths = sets.get("shortmonths");
        age = sets.get("age");
        dateWords = sets.get("dateword");
        joining = sets.get("joining");
        years = sets.get("yearword");
        copulas = sets.get("copula");
    }

    /** Whether a number in digits is one. */
    boolean holds(Page page, Sighting s) {
        return isAge(page, s.numeral())
                || isListedAge(page, s)
                || isAgeAtDeath(page, s)
                || isAgeBesideName(page, s)
                || isDate(page, s, before(page, s.numeral()));
    }

    private static String before(Page page, Numeral n) {
        return n.firstWord() > 0 ? page.lower(n.firstWord() - 1) : "";
    }

    /** "66-year old", "59 year-old", "15 year old": a measure of what follows, not a count of it. */
    static boolean isMeasured(Page page, Numeral n) {
        if (FigureLexicon.NONE.equals(page.unit(piece(n.tail())))) return true;
        if (n.endWord() >= page.size()) return false;
        String next = page.lower(n.endWord());
        if (!FigureLexicon.NONE.equals(page.unit(piece(next)))) return false;
        return next.indexOf('-') > 0
                || n.endWord() + 1 < page.size() && page.lower(n.endWord() + 1).equals("old");
    }

    /** The first piece of words joined by hyphens. */
    static String piece(String hyphened) {
        int hyphen = hyphened.indexOf('-');
        return hyphen < 0 ? hyphened : hyphened.substring(0, hyphen);
    }

    /** "Orvin Tace, 61, and", "Orvin Tace, 61; Lena Orl", "Orvin Tace (14)". */
    private static boolean isAgeBesideName(Page page, Sighting s) {
        int open = s.numeral().firstWord() - 1;
        int close = s.numeral().endWord();
        if (open < 1 || close >= page.size() || !page.capitalized(open - 1)) return false;
        String pair = page.lower(open) + page.lower(close);
        return pair.equals(",,") || pair.equals("()") || pair.equals(",.") || pair.equals(",;");
    }

    /** "Aged 18", "aged between 18 and 60", "at the age of 18". */
    boolean isAge(Page page, Numeral n) {
        String before = before(page, n);
        if (n.endWord() < page.size() && age.contains(page.lower(n.endWord()))) return true;
        if (isAgeLimit(page, n)) return true;
        if (age.contains(before) || before.equals("both") && isApposed(page, n)) return true;
        return before.equals("of") && n.firstWord() > 1 && age.contains(page.lower(n.firstWord() - 2));
    }

    /** "Two reservists, both 28, were": how old, between two marks. */
    private static boolean isApposed(Page page, Numeral n) {
        int comma = n.firstWord() - 2;
        return comma >= 0
                && page.tag(comma) == Tag.PUNCT
                && n.endWord() < page.size()
                && page.tag(n.endWord()) == Tag.PUNCT;
    }

    /** "Two sons, aged 7 and 9", "ages 3, 5 and 7": the second and the third. */
    private boolean isListedAge(Page page, Sighting s) {
        if (s.counted().unitClass() != null) return false;
        int w = s.numeral().firstWord() - 1;
        boolean joined = false;
        while (w > 0 && (page.tag(w) == Tag.CD || joining.contains(page.lower(w)))) {
            joined |= page.tag(w) == Tag.CD;
            w--;
        }
        return joined && age.contains(page.lower(w));
    }

    /** "Died at 90". */
    private static boolean isAgeAtDeath(Page page, Sighting s) {
        int at = s.numeral().firstWord() - 1;
        return s.counted().isEmpty()
                && at > 0
                && page.lower(at).equals("at")
                && s.left() == at - 1
                && page.triggers(s.left()).get(0).kind() == Trigger.Kind.BECAME;
    }

    /** "Anyone over 50", "children under 15", "a third of the dead were under 18". */
    private boolean isAgeLimit(Page page, Numeral n) {
        int limit = n.numberWord() - 1;
        if (limit < 1
                || !LIMITS.contains(page.lower(limit))
                || !page.triggers(limit - 1).isEmpty()) return false;
        boolean counts = n.endWord() < page.size() && page.tag(n.endWord()).isNoun();
        boolean young = copulas.contains(page.lower(limit - 1)) && n.kind() == Numeral.Kind.DIGITS;
        return !counts
                && (young
                        || SOMEBODY.contains(page.lower(limit - 1))
                        || Classes.isPeople(String.valueOf(page.unit(limit - 1))));
    }

    private boolean isDate(Page page, Sighting s, String before) {
        Numeral n = s.numeral();
        String next = n.endWord() < page.size() ? page.lower(n.endWord()) : "";
        boolean day = n.amount().value() != null
                && n.amount().value().scale() <= 0
                && n.amount().value().intValue() <= LAST_DAY;
        if (day && months.contains(bare(next)) || isDays(page, n, next)) return true;
        boolean told = s.counted().first() > n.endWord() && !s.counted().partitive();
        boolean counts = !s.counted().isEmpty() && s.counted().unitClass() != null && !told;
        if (day && months.contains(bare(before))) return !counts || isDay(page, n.firstWord() - 1);
        if (!isYear(page.printed(n.numberWord()))) return false;
        return months.contains(bare(before))
                || isOdd(page.printed(n.numberWord())) && isWhen(page, s, before)
                || (dateWords.contains(before) || isAfterYear(page, n.firstWord())) && !counts
                || isAfterDay(page, n.firstWord());
    }

    /** "Between 4 and 11 December", read as one number or as two. */
    boolean isDays(Page page, Numeral n) {
        return isDays(page, n, n.endWord() < page.size() ? page.lower(n.endWord()) : "");
    }

    private boolean isDays(Page page, Numeral n, String next) {
        BigDecimal high = n.amount().high();
        boolean range =
                high != null && high.intValue() <= LAST_DAY && n.amount().value() == null;
        if (range && months.contains(bare(next))) return true;
        int second = n.endWord() + 1;
        return joining.contains(next)
                && second + 1 < page.size()
                && page.tag(second) == Tag.CD
                && page.lower(second).length() <= 2
                && months.contains(bare(page.lower(second + 1)));
    }

    /** "In 2019 killed", "© 2019", "the 2019 uprising": a year that is no round number, where words of time or an event stand beside it. */
    private boolean isWhen(Page page, Sighting s, String before) {
        if (years.contains(before)) return true;
        int article = s.numeral().firstWord() - 1;
        boolean named = article >= 0 && (page.tag(article) == Tag.DT || page.tag(article) == Tag.PRPS);
        if (named && isSingular(page, s.numeral().endWord())) return true;
        Counted c = s.counted();
        return named && !c.isEmpty() && (c.unitClass() == null || page.tag(c.head()) == Tag.NN);
    }

    /** "The 2018 massacre": one. */
    private static boolean isSingular(Page page, int w) {
        if (w >= page.size()) return false;
        boolean name = page.tag(w).isName() && !page.lower(w).endsWith("s");
        return page.tag(w) == Tag.NN || name && page.unit(w) != null;
    }

    /** "Between 2016 and 2019", "from 2016 to 2019": two years, and nobody is counted right behind them. */
    boolean isYears(Page page, Sighting s) {
        Numeral n = s.numeral();
        return isYear(page.printed(n.numberWord()))
                && isYear(page.printed(n.endWord() - 1))
                && (isOdd(page.printed(n.numberWord())) || isOdd(page.printed(n.endWord() - 1)))
                && !(s.counted().first() == n.endWord() && s.counted().unitClass() != null);
    }

    /** Whether a year is no hundred: "2,000" may be printed without its comma. */
    private static boolean isOdd(String year) {
        return !year.endsWith("00");
    }

    /** "An Oct. 31 attack", "the March 14 attack": a month that is cut short, or has an article, has a day behind it. */
    private boolean isDay(Page page, int month) {
        boolean cut = page.lower(month).endsWith(".") || shortMonths.contains(page.lower(month));
        return cut || month > 0 && page.tag(month - 1) == Tag.DT;
    }

    /** "Since Dec. 5 to 922": a day, and a number of its own. */
    boolean beginsWithDay(Page page, Numeral n) {
        return months.contains(bare(before(page, n))) && isDay(page, n.firstWord() - 1);
    }

    /** "In 2004 and 2005". */
    private boolean isAfterYear(Page page, int year) {
        return year > 1 && joining.contains(page.lower(year - 1)) && isYear(page.printed(year - 2));
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
}
