package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;

/** Knows numbers that count nothing by their form and their neighbours: days, ages, idioms, sums of money, names with numbers. */
final class NotCounts {
    private static final int APPOSITION = 8;
    private static final int SHORT = 4;
    private static final Set<String> CARRYING = Set.of("were", "was", "carrying", "with");
    private static final Set<String> MONEY = Set.of("$", "€", "£", "₽", "¥");
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final Set<String> ONE_PERSON = Set.of("i", "he", "she");
    private final Set<String> copulas;
    private final Set<String> brings;
    private final Set<String> parts;
    private final Set<String> citing;
    private final Set<String> numbered;
    private final Set<String> labelled;
    private final Set<String> outlets;
    private final Set<String> peopled;
    private final Set<String> losses;
    private final Set<String> wishes;
    private final Set<String> inside;
    private final Set<String> lengths;
    private final DatesAndAges dates;
    private final Idioms idioms;

    NotCounts(WordSets sets) {
        copulas = sets.get("copula");
        brings = sets.get("brings");
        parts = sets.get("part");
        citing = sets.get("citing");
        numbered = sets.get("numbered");
        labelled = sets.get("labelled");
        outlets = sets.get("outlet");
        peopled = sets.get("peopled");
        losses = sets.get("lossevent");
        wishes = sets.get("wish");
        inside = sets.get("inside");
        lengths = sets.get("length");
        dates = new DatesAndAges(sets);
        idioms = new Idioms(sets);
    }

    boolean holds(Page page, Sighting s) {
        Numeral n = s.numeral();
        boolean none = FigureLexicon.NONE.equals(s.counted().unitClass());
        if (none && (s.inside() < 0 || s.inside() == s.counted().head())) return true;
        if (DatesAndAges.isMeasured(page, n) || isCited(page, n) || idioms.hold(page, s)) return true;
        if (isAnothers(page, s) || isRoom(page, s) || isMet(page, s) || isPopulation(page, n)) return true;
        if (isOneFamily(page, s) || isWhere(page, s) || isDistance(page, s.numeral()) || isRate(page, s)) return true;
        if (LossLists.isGrowth(page, s.numeral()) || isIf(page, s.numeral()) || isCrew(page, s)) return true;
        if (isOnlyThought(page, s) || isDifference(page, n) || isAllBut(page, n) || isAboard(page, s)) return true;
        return switch (n.kind()) {
            case NONE -> isToCome(page, s);
            case RANGE ->
                isSeptember(page, s)
                        || dates.isAge(page, n)
                        || dates.beginsWithDay(page, n)
                        || dates.isYears(page, s)
                        || dates.isDays(page, n)
                        || isModel(page, n);
            case WORDS -> isNamedInWords(page, s);
            case DIGITS -> isNoCount(page, s);
            default -> false;
        };
    }

    /** "Killed on 9-11": a day. */
    private static boolean isSeptember(Page page, Sighting s) {
        String printed = page.printed(s.numeral().numberWord());
        return printed.startsWith("9")
                && printed.endsWith("11")
                && printed.length() == 4
                && s.counted().isEmpty();
    }

    private boolean isNoCount(Page page, Sighting s) {
        Numeral n = s.numeral();
        if (ORDINAL.contains(n.tail()) || isNote(page, n)) return true;
        if (!n.tail().isEmpty() && !n.tail().equals("strong") && (s.counted().isEmpty() || !isUnit(page, n)))
            return true;
        if (isOfUnit(page, s)) return true;
        if (isNumbered(page, n) || isMeasurement(n) || isModel(page, n) || isLabel(page, s)) return true;
        boolean money = n.firstWord() > 0 && MONEY.contains(page.lower(n.firstWord() - 1));
        return money || dates.holds(page, s) || isName(page, s) || isOutlet(page, s);
    }

    /** "The 16 Brigade": its name. */
    private static boolean isOfUnit(Page page, Sighting s) {
        int head = s.counted().head();
        return head == s.numeral().endWord()
                && "units".equals(s.counted().unitClass())
                && page.capitalized(head)
                && !page.lower(head).endsWith("s")
                && s.numeral().amount().value() != null
                && s.numeral().amount().value().intValue() > 1;
    }

    /** "[2]": a note. */
    private static boolean isNote(Page page, Numeral n) {
        int open = n.firstWord() - 1;
        return open >= 0
                && n.endWord() < page.size()
                && page.lower(open).equals("[")
                && page.lower(n.endWord()).equals("]");
    }

    /** Whether what is joined to the number is counted by it: "a 12-man crew", but not "a 350-bed hospital". */
    private static boolean isUnit(Page page, Numeral n) {
        return page.unit(DatesAndAges.piece(n.tail())) != null;
    }

    /** "Seven members of one family", "seven children from two families": whose they are. */
    private static boolean isOneFamily(Page page, Sighting s) {
        int of = s.numeral().firstWord() - 1;
        int head = s.counted().head();
        return of > 0
                && head >= 0
                && (page.lower(of).equals("of") || page.lower(of).equals("from"))
                && Classes.isPeople(String.valueOf(page.unit(of - 1)))
                && (page.lower(head).startsWith("famil") || page.lower(head).startsWith("household"));
    }

    /** "Killed in two separate gunbattles", "buried at one church": where, unless something is done to those places themselves. */
    private boolean isWhere(Page page, Sighting s) {
        int in = s.numeral().firstWord() - 1;
        Counted c = s.counted();
        if (in < 0 || !inside.contains(page.lower(in))) return false;
        int behind = s.numeral().endWord();
        for (int w = behind; w < Math.min(page.size(), behind + 2); w++)
            if (page.lower(w).equals("graves")) return true;
        if (c.isEmpty() || c.partitive()) return false;
        boolean done = s.inside() >= 0 || s.right() >= 0 && s.rightGap() == 0;
        return !done && !Classes.isPeople(String.valueOf(c.unitClass()));
    }

    /** "Five deaths per 100,000 people": neither number counts anybody. */
    private static boolean isRate(Page page, Sighting s) {
        int before = s.numeral().firstWord() - 1;
        int per = s.after();
        return before >= 0 && page.lower(before).equals("per")
                || per + 1 < page.size() && page.lower(per).equals("per") && page.tag(per + 1) == Tag.CD;
    }

    /** "If another 480,000 people die", "asked if 12 people had died": nobody says that they did. */
    private static boolean isIf(Page page, Numeral n) {
        int first = Math.max(page.sentence(n.numberWord()).firstWord(), n.firstWord() - SHORT);
        for (int w = n.firstWord() - 1; w >= first && page.tag(w) != Tag.PUNCT; w--)
            if (page.lower(w).equals("if")) return true;
        return false;
    }

    /** "30 km south of Tolm": how far. */
    private boolean isDistance(Page page, Numeral n) {
        return n.endWord() < page.size() && lengths.contains(page.lower(n.endWord()));
    }

    /** "The four thought he was dead": he is none of them. */
    private boolean isAnothers(Page page, Sighting s) {
        int was = s.right() - 1;
        if (s.inside() >= 0 || s.left() >= 0 || was <= s.after() || !copulas.contains(page.lower(was))) return false;
        return ONE_PERSON.contains(page.lower(was - 1));
    }

    /** "Planned to kill thousands", "would kill millions", "could have saved three": nobody was. */
    private boolean isOnlyThought(Page page, Sighting s) {
        if (s.left() < 2 || s.leftGap() > 0 || s.inside() >= 0 || s.right() >= 0 && s.rightGap() == 0) return false;
        if (page.lower(s.left() - 1).equals("have"))
            return page.lower(s.left() - 2).equals("would")
                    || page.lower(s.left() - 2).equals("could");
        if (page.tag(s.left()) != Tag.VB
                || !losses.contains(page.triggers(s.left()).get(0).event())) return false;
        int before = s.left() - 1;
        if (page.tag(before) == Tag.TO) return wishes.contains(page.lower(before - 1));
        return page.lower(before).equals("would") || page.lower(before).equals("could");
    }

    /** "All but nine were shot down": the nine were not. */
    private static boolean isAllBut(Page page, Numeral n) {
        int but = n.firstWord() - 1;
        return but > 0 && page.lower(but).equals("but") && page.lower(but - 1).equals("all");
    }

    /** "There were 20 people on board", "with 20 people aboard": how many there were, and nothing is done to them. */
    private static boolean isAboard(Page page, Sighting s) {
        int on = s.after();
        int with = s.numeral().firstWord() - 1;
        if (on >= page.size() || with < 0 || "military".equals(s.counted().unitClass())) return false;
        boolean board = page.lower(on).equals("aboard")
                || page.lower(on).equals("on")
                        && on + 1 < page.size()
                        && page.lower(on + 1).equals("board");
        return board && s.inside() < 0 && CARRYING.contains(page.lower(with)) && s.share() == Sighting.Share.NONE;
    }

    /** "Sank a ship with a crew of 52": how many she carried, where nothing is done to them. */
    private static boolean isCrew(Page page, Sighting s) {
        int crew = s.numeral().firstWord() - 2;
        return crew > 1
                && page.lower(crew).equals("crew")
                && page.lower(crew + 1).equals("of")
                && page.lower(crew - 2).equals("with")
                && !(s.right() >= 0 && s.rightGap() == 0);
    }

    /** "Three fewer than": how much two counts differ. */
    private static boolean isDifference(Page page, Numeral n) {
        int than = n.endWord() + 1;
        if (than >= page.size() || !page.lower(than).equals("than")) return false;
        String more = page.lower(than - 1);
        return more.equals("fewer") || more.equals("more") || more.equals("less");
    }

    /** "A city of 400,000 people", "out of a population of 350,000": how many live there. */
    private boolean isPopulation(Page page, Numeral n) {
        int of = n.firstWord() - 1;
        return of > 0 && page.lower(of).equals("of") && peopled.contains(page.lower(of - 1));
    }

    /** "Designed to hold ten", "can hold 200": room for so many. */
    private static boolean isRoom(Page page, Sighting s) {
        return s.left() > 0
                && s.leftGap() == 0
                && s.right() < 0
                && (page.lower(s.left()).equals("hold") || page.lower(s.left()).equals("holding"))
                && (page.tag(s.left() - 1) == Tag.TO
                        || page.tag(s.left() - 1) == Tag.MD
                        || page.lower(s.left() - 1).equals("of"));
    }

    /** "No civilians will be harmed": what is to come. */
    private static boolean isToCome(Page page, Sighting s) {
        int will = s.after();
        return will < s.right() && page.tag(will) == Tag.MD;
    }

    /** "He was killed while approaching the two": what befell him befell none of those whom he approached. */
    private boolean isMet(Page page, Sighting s) {
        int verb = s.numeral().firstWord() - 1;
        if (verb > 0 && page.tag(verb) == Tag.DT) verb--;
        if (verb <= s.left() || s.left() < 1 || s.inside() >= 0 || s.right() >= 0 && s.rightGap() <= 2) return false;
        return page.tag(verb) == Tag.VBG
                && copulas.contains(page.lower(s.left() - 1))
                && !brings.contains(page.lower(verb))
                && !parts.contains(page.lower(verb));
    }

    /** "The No. 2 leader", "section 119 of the code": which one, not how many. */
    private boolean isNumbered(Page page, Numeral n) {
        int before = n.firstWord() - 1;
        if (before < 0) return false;
        String word = page.lower(before);
        if (word.equals(".") && before > 0) word = page.lower(before - 1) + '.';
        return numbered.contains(word);
    }

    /** "Camp 18", "sector 4": a number that ends a phrase and names a place. */
    private boolean isLabel(Page page, Sighting s) {
        int before = s.numeral().firstWord() - 1;
        int next = s.numeral().endWord();
        if (before < 0 || before != s.numeral().numberWord() - 1 || !labelled.contains(page.lower(before)))
            return false;
        boolean ends =
                next >= page.sentence(before).endWord() || page.tag(next) == Tag.PUNCT || page.tag(next) == Tag.IN;
        return ends && s.counted().isEmpty() && page.tag(before).isNoun();
    }

    /** "A 737-800 crashed": one of a kind that is called so. */
    private static boolean isModel(Page page, Numeral n) {
        int before = n.firstWord() - 1;
        return before >= 0 && before == n.numberWord() - 1 && n.tail().isEmpty() && page.isArticle(before);
    }

    /** "119.3": people and things are counted in whole numbers. */
    private static boolean isMeasurement(Numeral n) {
        BigDecimal value = n.amount().value();
        return value != null && value.stripTrailingZeros().scale() > 0;
    }

    /** "161, a local news outlet": a name in digits, explained behind a comma. */
    private boolean isOutlet(Page page, Sighting s) {
        int w = s.numeral().endWord();
        if (!s.counted().isEmpty() || w + 2 >= page.size() || !page.lower(w).equals(",")) return false;
        if (!page.isArticle(w + 1)) return false;
        for (int v = w + 2; v < Math.min(page.size(), w + APPOSITION); v++) {
            if (outlets.contains(page.lower(v))) return true;
            if (!page.isLetters(v)) return false;
        }
        return false;
    }

    /** "Citing two officers": they speak. */
    private boolean isCited(Page page, Numeral n) {
        return n.firstWord() > 0 && citing.contains(page.lower(n.firstWord() - 1));
    }

    /** "Tolm One", "Channel Five reporters": a capital inside a sentence, after a name and before a small letter. */
    private static boolean isNamedInWords(Page page, Sighting s) {
        int number = s.numeral().numberWord();
        int before = number - 1;
        boolean first = before < page.sentence(number).firstWord();
        if (first || !page.capitalized(number) || !page.capitalized(before)) return false;
        if (isHeadline(page, before) && isDone(s)) return false;
        int next = s.numeral().endWord();
        boolean inside = next < page.size() && page.capitalized(next);
        return page.triggers(before).isEmpty()
                && page.tag(before).isName()
                && (!inside || !isHeadline(page, before) && !isTitle(page, page.sentence(number)));
    }

    /** Most words of a headline may have capitals: there they make no name. */
    private static boolean isTitle(Page page, Sentence sentence) {
        int capitals = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) if (page.capitalized(w)) capitals++;
        return 2 * capitals > sentence.endWord() - sentence.firstWord();
    }

    /** "Strikes on Tolm Suburb Thirty civilians were killed": a headline without a full stop runs into the text. */
    private static boolean isHeadline(Page page, int last) {
        return last > 0 && page.capitalized(last) && page.capitalized(last - 1);
    }

    private static boolean isDone(Sighting s) {
        return s.counted().unitClass() != null && s.right() >= 0 && s.rightGap() == 0;
    }

    /** "Battalion 101 lost two men": a unit's own number, whatever it does. */
    private static boolean isUnitName(Page page, int before) {
        return "units".equals(page.unit(before)) && !page.lower(before).endsWith("s");
    }

    /** "Flight 17", "Channel 5": a name before it and nothing counted behind it. */
    private static boolean isName(Page page, Sighting s) {
        int before = s.numeral().firstWord() - 1;
        if (before < 0 || before < page.sentence(s.numeral().numberWord()).firstWord()) return false;
        if (!page.capitalized(before) || !s.counted().isEmpty() || s.inside() >= 0) return false;
        if (isUnitName(page, before)) return true;
        if (!page.tag(before).isName()) return false;
        int next = s.numeral().endWord();
        return page.triggers(before).isEmpty()
                && (next >= page.size() || page.triggers(next).isEmpty());
    }
}
