package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Numbers whose event is said at a distance: new totals, parts of the figure before, tolls. */
final class Carried {
    private static final int BACK = 8;
    private static final int TOLL = 14;
    private static final int PUT = 4;
    private static final int OPENED = 10;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> APART = Set.of(",", "-", "--", "–", "—", "(", "and");
    private static final Set<String> SENT = Set.of("launched", "deployed");
    private final Page page;
    private final Set<String> parts;
    private final Set<String> brings;
    private final Set<String> total;
    private final Set<String> tolls;
    private final Set<String> reaches;
    private final Set<String> deadly;
    private final Set<String> months;

    Carried(Page page, WordSets sets) {
        this.page = page;
        this.parts = sets.get("part");
        this.brings = sets.get("brings");
        this.total = sets.get("total");
        this.tolls = sets.get("toll");
        this.reaches = sets.get("reaches");
        this.deadly = sets.get("deadly");
        this.months = sets.get("months");
    }

    /** The event, as an index of {@link Classes#EVENTS}; 0 where nothing is carried. */
    int event(Sighting s, History history) {
        Sighting before = history.lastFigure();
        boolean follows = before != null && sameSentence(before, s);
        if (follows && isOfThem(s) && !isDoneBeside(s)) return history.figureEvent();
        if (before != null && isPut(before, s)) return history.figureEvent();
        if (!isPlainNumber(s) || isDoneBeside(s)) return 0;
        if (follows && isOfOpening(before, s)) return history.figureEvent();
        String toll = toll(s);
        if (toll != null && isOfDeaths(s.left())) return Classes.EVENTS.indexOf(toll);
        if (follows && s.counted().isEmpty() && (isNewTotal(s) || isListedPart(s))) return history.figureEvent();
        boolean part = follows && (isListedPart(s) || isBrokenDown(before, s));
        if (part && isAlike(s, history)) return history.figureEvent();
        return toll == null ? 0 : Classes.EVENTS.indexOf(toll);
    }

    /** "A further 771, bringing the total to 1,730": the last number. */
    boolean isNewTotal(Sighting s) {
        Numeral n = s.numeral();
        int first = page.sentence(n.numberWord()).firstWord();
        int w = n.firstWord() - 1;
        if (w < first || !page.lower(w).equals("to")) return false;
        boolean counts = false;
        for (int v = w - 1; v >= Math.max(first, w - BACK); v--) {
            counts |= total.contains(page.lower(v));
            if (brings.contains(page.lower(v))) return counts;
        }
        return false;
    }

    /** "The army put the number at 26 to 33": of those counted last. */
    private boolean isPut(Sighting before, Sighting s) {
        int at = s.numeral().firstWord() - 1;
        int first = page.sentence(s.numeral().numberWord()).firstWord();
        if (at < first + 2 || !page.lower(at).equals("at") || s.inside() >= 0 || s.left() >= 0 && s.leftGap() <= PUT)
            return false;
        boolean counts = false;
        for (int w = at - 1; w >= Math.max(first, at - PUT); w--) {
            counts |= total.contains(page.lower(w))
                    || w == at - 1 && page.lower(w).equals("it") && isNext(before, w);
            if (page.lower(w).equals("put") || page.lower(w).equals("puts"))
                return counts && s.counted().isEmpty();
        }
        return false;
    }

    /** Whether no other number stands between: "it" may be a magnitude. */
    private boolean isNext(Sighting before, int end) {
        for (int w = before.after(); w < end; w++) if (page.tag(w) == Tag.CD) return false;
        return true;
    }

    /** "Wounded 24 people, three of them seriously". */
    private boolean isOfThem(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        int of = s.numeral().endWord();
        return before > 0
                && of + 1 < page.size()
                && APART.contains(page.lower(before))
                && (isOfThose(of) || isDegree(page, s));
    }

    /** "Of them", "of whom". */
    boolean isOfThose(int of) {
        return of + 1 < page.size()
                && page.lower(of).equals("of")
                && (page.lower(of + 1).equals("them") || page.lower(of + 1).equals("whom"));
    }

    /** "Wounded 24 people, three seriously": how badly, and nothing else. */
    static boolean isDegree(Page page, Sighting s) {
        int w = s.numeral().endWord();
        return w + 1 < page.size()
                && page.tag(w) == Tag.RB
                && page.lower(w).endsWith("ly")
                && page.tag(w + 1) == Tag.PUNCT;
    }

    /** "549 rockets, including three today", "wounded 22, among them four policemen". */
    boolean isListedPart(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        if (before > 0 && page.lower(before).equals("them")) before--;
        return before >= 0 && parts.contains(page.lower(before));
    }

    /** "30 peacekeepers — 11 officers and 19 men —": who they were, right behind them. */
    private boolean isBrokenDown(@Nullable Sighting before, Sighting s) {
        int mark = s.numeral().firstWord() - 1;
        return before != null
                && before.after() == mark
                && !page.lower(mark).equals(",")
                && !page.lower(mark).equals("and")
                && APART.contains(page.lower(mark));
    }

    /** Whether both are people, or both things: "179 wounded, including 60 children", "36 guns, including four howitzers". */
    private static boolean isAlike(Sighting s, History history) {
        String unit = s.counted().unitClass();
        if (unit == null || unit.equals(FigureLexicon.NONE)) return false;
        boolean sent = SENT.contains(Classes.EVENTS.get(history.figureEvent()));
        return (!sent || Classes.isPeople(unit))
                && Classes.isPeople(unit) == Classes.isPeople(Classes.UNITS.get(history.figureUnit()));
    }

    /** "The death toll", "fatalities": a toll of nobody but the dead. */
    private boolean isOfDeaths(int toll) {
        return deadly.contains(page.lower(toll)) || toll > 0 && deadly.contains(page.lower(toll - 1));
    }

    /** "The death toll has topped 1,600": the toll's event; null where there is none. */
    private @Nullable String toll(Sighting s) {
        int left = s.left();
        int first = s.numeral().firstWord();
        if (left < 0 || first - left > TOLL || !tolls.contains(page.lower(left))) return null;
        boolean reached = reaches.contains(page.lower(first - 1)) || reaches.contains(page.lower(first));
        for (int w = left + 1; w < first; w++) {
            char c = page.lower(w).charAt(0);
            if (Character.isDigit(c) && !isDay(w) || c == ';') return null;
        }
        return reached ? page.triggers(left).get(0).event() : null;
    }

    /** "7" in "the death toll since October 7 has reached 1,600". */
    private boolean isDay(int w) {
        return months.contains(page.lower(w - 1)) && page.printed(w).length() <= 2;
    }

    private boolean isPlainNumber(Sighting s) {
        Numeral n = s.numeral();
        boolean digits = n.kind() == Numeral.Kind.DIGITS;
        if (!digits && n.kind() != Numeral.Kind.WORDS) return false;
        String printed = page.printed(n.numberWord());
        boolean year =
                digits && printed.length() == YEAR_DIGITS && (printed.startsWith("19") || printed.startsWith("20"));
        return !year && n.tail().isEmpty();
    }

    /** Whether something is done right at the number itself. */
    private static boolean isDoneBeside(Sighting s) {
        return s.inside() >= 0 || s.right() >= 0 && s.rightGap() == 0;
    }

    /** "Of the 144 freed, 95 are from Tolm": the whole opens the sentence. */
    private boolean isOfOpening(@Nullable Sighting whole, Sighting part) {
        return whole != null
                && part.numeral().firstWord() - whole.after() <= OPENED
                && Openings.isOpened(page, whole.numeral());
    }

    private boolean sameSentence(Sighting a, Sighting b) {
        return page.layout.sentenceOf(a.numeral().numberWord())
                == page.layout.sentenceOf(b.numeral().numberWord());
    }
}
