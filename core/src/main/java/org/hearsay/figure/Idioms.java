package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;

/** Knows turns of phrase in which words for numbers count nobody, or nobody of those who are named. */
final class Idioms {
    private static final int SHORT = 6;
    private static final int AT_HAND = 4;
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final WordSets sets;
    private final Set<String> nobody;
    private final Set<String> lost;
    private final Set<String> times;
    private final Set<String> opinion;

    Idioms(WordSets sets) {
        this.sets = sets;
        nobody = sets.get("nobody");
        lost = sets.get("lossevent");
        times = sets.get("time");
        opinion = sets.get("opinion");
    }

    /** Whether a number is one, by its kind. */
    boolean hold(Page page, Sighting s) {
        if (isSpared(page, s.numeral()) || isProportion(page, s.numeral()) || isOfLives(page, s.numeral())) return true;
        return switch (s.numeral().kind()) {
            case NONE -> isNothing(page, s) || isUntouched(s) || isNoneOfDone(page, s.numeral());
            case SHARE -> isOfAnything(page, s.counted()) || isOpinion(page, s.numeral());
            case FRACTION ->
                isOrdinal(page, s) || isOfTime(page, s.numeral()) || isOfNumber(page, s) || isSuperlative(page, s);
            case ARTICLE -> isBodyOf(page, s.counted());
            case WORDS -> isUnited(page, s) || isOneOf(page, s) || isPronoun(page, s);
            default -> false;
        };
    }

    /** "None of the 12 crew was hurt": what is done is done to none of them. */
    private boolean isSpared(Page page, Numeral n) {
        int of = n.firstWord() - 1;
        if (of > 0 && page.lower(of).equals("the")) of--;
        return of > 0 && page.lower(of).equals("of") && nobody.contains(page.lower(of - 1));
    }

    /** "Most of our lives": years, and nobody's death. */
    private static boolean isOfLives(Page page, Numeral n) {
        int lives = n.endWord() + 2;
        return lives < page.size()
                && page.lower(lives - 2).equals("of")
                && page.tag(lives - 1) == Tag.PRPS
                && (page.lower(lives).equals("lives") || page.lower(lives).equals("life"));
    }

    /** "One in three", "one in every five": neither number counts anybody. */
    private static boolean isProportion(Page page, Numeral n) {
        int in = n.endWord();
        if (page.lower(n.numberWord()).equals("one")
                && in + 1 < page.size()
                && page.lower(in).equals("in"))
            return page.tag(in + 1) == Tag.CD && !isYear(page.printed(in + 1))
                    || page.lower(in + 1).equals("every");
        int before = n.firstWord() - 1;
        if (before > 0 && page.lower(before).equals("every")) before--;
        return before > 0
                && page.lower(before).equals("in")
                && page.lower(before - 1).equals("one")
                && !isYear(page.printed(n.numberWord()));
    }

    private static boolean isYear(String printed) {
        return printed.length() == 4 && Character.isDigit(printed.charAt(0));
    }

    /** "No toll", "no information", "no comment", "no damage", "nobody would be left behind": nobody is counted and nothing is done. */
    private boolean isNothing(Page page, Sighting s) {
        if (s.counted().head() >= 0 && page.lower(s.counted().head()).equals("toll")) return true;
        if (s.counted().unitClass() != null) return false;
        if (isSparing(page, s)) return false;
        if (s.inside() >= 0)
            return !lost.contains(page.triggers(s.inside()).get(0).event());
        if (s.right() < 0 || s.rightGap() > 0) return true;
        String event = page.triggers(s.right()).get(0).event();
        if (s.right() == s.after()) return isOfThings(event) && !isJoined(page, s.right() + 1);
        return !lost.contains(event) && !isOfThings(event);
    }

    /** "None of the troops are armed": nothing is said to be done to them, nor not to be. */
    private static boolean isUntouched(Sighting s) {
        boolean done =
                s.inside() >= 0 || s.right() >= 0 && s.rightGap() <= AT_HAND || s.left() >= 0 && s.leftGap() <= AT_HAND;
        return !done && s.counted().unitClass() != null;
    }

    /** "None of those killed was a leader": they were killed, and nothing else is said to be done to them. */
    private boolean isNoneOfDone(Page page, Numeral n) {
        int done = n.endWord() + 2;
        int end = page.sentence(n.numberWord()).endWord();
        if (done >= end
                || !page.lower(done - 2).equals("of")
                || page.triggers(done).isEmpty()) return false;
        if (!page.lower(done - 1).equals("those") && !page.lower(done - 1).equals("the")) return false;
        for (int w = done + 1; w < Math.min(end, done + AT_HAND); w++)
            if (!page.triggers(w).isEmpty()) return false;
        return page.tag(done).isVerb() || page.tag(done) == Tag.JJ;
    }

    /** "A tenth of the requests", "30 per cent of the territory": a share of what is not counted by head. */
    private static boolean isOfAnything(Page page, Counted c) {
        return c.head() >= 0 && c.unitClass() == null && !page.capitalized(c.head());
    }

    /** "Killing none", "wounded nobody". */
    static boolean isSparing(Page page, Sighting s) {
        if (s.left() != s.numeral().firstWord() - 1
                || s.left() < 0
                || !s.counted().isEmpty()) return false;
        Trigger does = page.triggers(s.left()).get(0);
        return does.kind() == Trigger.Kind.DID
                && (does.event().equals("killed") || does.event().equals("injured"));
    }

    /** "No damage or injuries". */
    private static boolean isJoined(Page page, int w) {
        boolean joined = w + 1 < page.size()
                && (page.lower(w).equals("or") || page.lower(w).equals("and"));
        return joined && page.triggers(w + 1).stream().anyMatch(t -> t.kind() == Trigger.Kind.NOUN);
    }

    private static boolean isOfThings(String event) {
        return event.equals("damaged") || event.equals("destroyed");
    }

    /** "43% supported deploying troops": what a poll found. */
    private boolean isOpinion(Page page, Numeral n) {
        return n.endWord() < page.size() && opinion.contains(page.lower(n.endWord()));
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

    /** "Most recently", "the most striking", "its most senior": a degree, no share. */
    private static boolean isSuperlative(Page page, Sighting s) {
        int most = s.numeral().numberWord();
        if (!page.lower(most).equals("most") || s.counted().partitive()) return false;
        boolean behind = most + 1 < page.size()
                && page.tag(most + 1) == Tag.RB
                && page.lower(most + 1).endsWith("ly");
        boolean before = most > 0 && (page.tag(most - 1) == Tag.DT || page.tag(most - 1) == Tag.PRPS);
        return behind || before;
    }

    /** "In the past year and a half". */
    private boolean isOfTime(Page page, Numeral n) {
        int and = n.firstWord() - 1;
        return and > 0 && page.lower(and).equals("and") && times.contains(page.lower(and - 1));
    }

    /** "A third of a billion dollars": it goes with the number behind it. */
    private static boolean isOfNumber(Page page, Sighting s) {
        int next = s.numeral().endWord() + 1;
        if (!s.counted().isEmpty() || !s.counted().partitive() || next >= page.size()) return false;
        return page.tag(next) == Tag.CD
                || page.tag(next) == Tag.DT && next + 1 < page.size() && page.tag(next + 1) == Tag.CD;
    }

    /** "A body of information": no dead, where nobody is named behind it. */
    private static boolean isBodyOf(Page page, Counted c) {
        if (c.head() < 0 || !page.lower(c.head()).equals("body") || c.end() + 1 >= page.size()) return false;
        if (!page.lower(c.end()).equals("of")) return false;
        int end = Math.min(page.sentence(c.head()).endWord(), c.end() + SHORT);
        for (int w = c.end() + 1; w < end; w++) {
            boolean person = Classes.isPeople(String.valueOf(page.unit(w)));
            if (person || page.capitalized(w) || page.tag(w) == Tag.PRP) return false;
        }
        return true;
    }

    /** "They stand as one". */
    private static boolean isUnited(Page page, Sighting s) {
        int before = s.numeral().numberWord() - 1;
        return before >= 0
                && page.lower(before).equals("as")
                && page.lower(before + 1).equals("one")
                && !s.counted().partitive();
    }

    /** "Every officer will have one", "or one that began it". */
    private boolean isPronoun(Page page, Sighting s) {
        Numeral n = s.numeral();
        if (!page.lower(n.numberWord()).equals("one") || n.firstWord() != n.numberWord()) return false;
        if (!s.counted().isEmpty() || s.counted().partitive() || s.inside() >= 0) return false;
        boolean ends = n.endWord() >= page.sentence(n.numberWord()).endWord() || page.tag(n.endWord()) == Tag.PUNCT;
        if (!ends && RELATIVE.contains(page.lower(n.endWord())))
            return !new Passive(page, sets).isBetween(n.endWord(), s.right());
        boolean done = s.left() >= 0
                && s.leftGap() == 0
                && page.triggers(s.left()).get(0).kind() == Trigger.Kind.DID;
        return ends && !done && (s.right() < 0 || s.rightGap() > 1);
    }

    /** "One of the worst", "one of the region's most violent days": no person. */
    private static boolean isMost(Page page, Sighting s, int first) {
        if (Classes.isPeople(String.valueOf(s.counted().unitClass()))) return false;
        int end = Math.min(page.sentence(first).endWord(), first + SHORT);
        for (int w = first; w < end && page.tag(w) != Tag.PUNCT; w++)
            if (page.tag(w) == Tag.JJS || page.tag(w) == Tag.RBS) return true;
        return false;
    }

    /** "One of two that make up the heartland": neither number counts anybody. */
    private static boolean isOneOf(Page page, Sighting s) {
        if (!s.counted().isEmpty() || s.inside() >= 0) return false;
        int of = s.numeral().endWord();
        int number = s.numeral().numberWord();
        boolean one = page.lower(number).equals("one")
                && of + 1 < page.size()
                && page.lower(of).equals("of");
        if (one) return page.tag(of + 1) == Tag.CD || isMost(page, s, of + 1);
        return number > 1
                && page.lower(number - 1).equals("of")
                && page.lower(number - 2).equals("one");
    }
}
