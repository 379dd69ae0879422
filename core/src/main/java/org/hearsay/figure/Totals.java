package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Figure.Ties;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which figure is part of which: "including", "among them", "of them". Figures are told by their index. */
final class Totals {
    private static final int NONE = -1;
    private static final Set<String> FATES = Set.of("killed", "injured");
    private static final Set<String> ARMED = Set.of("military", "combatants");
    private static final Set<String> UNARMED = Set.of("civilians", "children");
    private static final int REACH = 25;
    private static final int AMONG = 10;
    private static final int LOOK_BACK = 5;
    private final Page page;
    private final List<Decision> all;
    private final Set<String> parts;
    private final Set<String> bare;
    private final Set<String> pronouns;
    private final Set<String> further;
    private final Set<String> copulas;
    private final Carried carried;
    private final Outdated outdated;
    private final List<Integer> wholes = new ArrayList<>();

    Totals(Page page, List<Decision> all, WordSets sets) {
        this.page = page;
        this.all = all;
        this.parts = sets.get("part");
        this.bare = sets.get("bare");
        this.pronouns = sets.get("those");
        this.further = sets.get("further");
        this.copulas = sets.get("copula");
        this.carried = new Carried(page, sets);
        this.outdated = new Outdated(page, sets);
        for (int i = 0; i < all.size(); i++) wholes.add(fitting(i, whole(i)));
        new Sums(page, all, sets).add(wholes);
    }

    /** The ties of a figure; ids are "f" and the index plus one. */
    Ties of(int figure) {
        if (isFraction(figure)) return Ties.NONE;
        return new Ties(id(wholes.get(figure)), null, isStep(figure) ? id(figure + 1) : null);
    }

    /** The id of the figure of which this one is a fraction, null when it is none or the whole is not known. */
    @Nullable
    String fractionOf(int figure) {
        return isFraction(figure) ? id(wholes.get(figure)) : null;
    }

    /** "A further 771, bringing the total to 1,730": the first is the last step of the second. */
    private boolean isStep(int figure) {
        if (figure + 1 >= all.size() || !same(figure, figure + 1)) return false;
        int before = numeral(figure).firstWord() - 1;
        int after = numeral(figure).endWord();
        boolean more = before >= 0 && further.contains(page.lower(before))
                || after < page.size() && further.contains(page.lower(after));
        return more
                && holds(figure + 1, figure)
                && carried.isNewTotal(all.get(figure + 1).sighting());
    }

    private boolean isFraction(int figure) {
        Numeral.Kind kind = numeral(figure).kind();
        return kind == Numeral.Kind.FRACTION || kind == Numeral.Kind.SHARE;
    }

    private static @Nullable String id(int figure) {
        return figure < 0 ? null : "f" + (figure + 1);
    }

    /** Soldiers are no part of civilians, nor women of children. */
    private int fitting(int part, int whole) {
        if (whole < 0) return whole;
        String all = this.all.get(whole).unitClass();
        String some = this.all.get(part).unitClass();
        boolean armed = ARMED.contains(some) && UNARMED.contains(all);
        return armed || some.equals("women") && all.equals("children") ? NONE : whole;
    }

    private int whole(int figure) {
        boolean isWhole = figure > 0 && wholes.get(figure - 1) == figure;
        if (isWhole) return NONE;
        if (all.get(figure).sighting().share() == Sighting.Share.PART) return beside(figure);
        if (isOfDone(figure)) return earlier(figure);
        if (isOfThose(figure) || Openings.isBehindThose(page, numeral(figure), pronouns))
            return figure == 0 ? NONE : root(figure - 1);
        if (isFraction(figure)) return figure == 0 || !isAlike(figure, figure - 1) ? NONE : root(figure - 1);
        if (figure > 0 && same(figure - 1, figure)) {
            int from = all.get(figure - 1).sighting().after();
            int to = numeral(figure).firstWord();
            if (to - from <= REACH && hasPart(from, figure)) {
                int all = listed(figure);
                if (all != NONE) return all;
            }
            if (Openings.isOpened(page, numeral(figure - 1)) && to - from <= AMONG && holds(figure - 1, figure))
                return figure - 1;
            if (isBroken(to) && to - from <= 2 && isFateOf(figure - 1, figure)) return root(figure - 1);
            if (isApposed(figure, from, to)) return figure - 1;
            if (isOfWhom(to) && holds(figure - 1, figure)) return root(figure - 1);
            int before = wholes.get(figure - 1);
            boolean alike = isSame(figure - 1, figure) || before >= 0 && isFateOf(before, figure);
            boolean near = before >= 0 && before < figure && alike && to - from <= 2;
            if (near && joined(from, to) && !isClosed(before, figure)) return before;
        }
        int ahead = ahead(figure);
        if (ahead != NONE) return ahead;
        if (isWhoTheyWere(figure)) return root(figure - 1);
        return isAmongThose(figure) ? earlier(figure) : NONE;
    }

    /** "Seven of the eight missiles", "of the eight missiles seven": the figure beside it that is the whole. */
    private int beside(int figure) {
        for (int other = figure + 1; other >= figure - 1; other -= 2) {
            boolean read = other >= 0
                    && other < all.size()
                    && all.get(other).sighting().share() == Sighting.Share.WHOLE;
            if (read && same(figure, other)) return other;
        }
        return NONE;
    }

    /** "25 villagers, eight in critical condition": a bare number right behind those counted, with a phrase of its own. */
    private boolean isApposed(int figure, int from, int to) {
        int next = numeral(figure).endWord();
        boolean near = to == from || to == from + 1 && (page.lower(from).equals(",") || isDash(from));
        return near
                && next < page.size()
                && (page.tag(next) == Tag.IN
                        || Carried.isDegree(page, all.get(figure).sighting()))
                && !all.get(figure - 1).sighting().counted().isEmpty()
                && holds(figure - 1, figure);
    }

    /** "4,000 dead, of whom 2,000 were conscripts". */
    private boolean isOfWhom(int figureWord) {
        return figureWord > 1
                && page.lower(figureWord - 2).equals("of")
                && pronouns.contains(page.lower(figureWord - 1));
    }

    private boolean isDash(int w) {
        return page.lower(w).equals("—")
                || page.lower(w).equals("–")
                || page.lower(w).equals("--");
    }

    /** "Two women and two children were among eight killed", "one of two": the whole follows. */
    private int ahead(int figure) {
        for (int next = figure + 1; next < all.size() && next <= figure + 2 && same(figure, next); next++) {
            int to = numeral(next).firstWord();
            int from = all.get(next - 1).sighting().numeral().endWord();
            if (to - from > REACH) return NONE;
            if (holds(next, figure) && followsAmong(from, to)) return next;
            boolean of = next == figure + 1
                    && to - from <= 2
                    && from < page.size()
                    && page.lower(from).equals("of");
            if (of && holds(next, figure)) return next;
        }
        return NONE;
    }

    /** "11 children (five boys and six girls)", "22 victims: 12 children", "30 men — 11 officers": what stands behind breaks the figure down. */
    private boolean isBroken(int figureWord) {
        String before = figureWord > 0 ? page.lower(figureWord - 1) : "";
        return before.equals("(") || before.equals(":") || figureWord > 0 && isDash(figureWord - 1);
    }

    /** Whether to some of them happened what happened to all: the same, or one of what makes casualties. */
    private boolean isFateOf(int whole, int part) {
        boolean fate = event(whole).equals("casualties") && FATES.contains(event(part));
        return (fate || isSame(whole, part)) && holds(whole, part);
    }

    private boolean isSame(int a, int b) {
        return all.get(a).event() == all.get(b).event();
    }

    private String event(int figure) {
        return Classes.EVENTS.get(all.get(figure).event());
    }

    /**
     * Those of whom "including" tells some: "200 were killed and 400 wounded, including 10 civilians dead" tells of the 200; none where
     * the number is larger than all before it.
     */
    private int listed(int figure) {
        int last = figure - 1;
        int first = last - 1;
        boolean other = !isSame(last, figure) && first >= 0 && same(first, figure) && isSame(first, figure);
        if (other && wholes.get(last) == NONE && isFateOf(first, figure)) return first;
        return holds(last, figure) ? last : NONE;
    }

    /**
     * "40 civilians, including seven women and 15 children, and 11 soldiers", "40 civilians, including a girl, and 11 soldiers": the list
     * ends with its "and", or has but one entry; others follow.
     */
    private boolean isClosed(int whole, int figure) {
        int and = numeral(figure).firstWord() - 1;
        if (and < 1 || !page.lower(and).equals("and") || !page.lower(and - 1).equals(",")) return false;
        int entries = 1;
        boolean part = false;
        for (int w = all.get(whole).sighting().after(); w < and - 1; w++) {
            if (part && page.lower(w).equals("and")) return true;
            if (part && page.lower(w).equals(",")) entries++;
            part |= parts.contains(page.lower(w));
        }
        return part && entries == 1;
    }

    /** "Among eight killed", not "among them eight". */
    private boolean followsAmong(int from, int to) {
        for (int w = Math.max(from, to - 3); w < to; w++)
            if (page.lower(w).equals("among")) return w + 1 == to || !pronouns.contains(page.lower(w + 1));
        return false;
    }

    /** A part is not larger than its whole; where either states no number, it may be. */
    private boolean holds(int whole, int part) {
        BigDecimal all = numeral(whole).amount().value();
        BigDecimal some = numeral(part).amount().value();
        return all == null || some == null || some.compareTo(all) <= 0;
    }

    /** "The raid killed 31. Nine were children.": who some of those of the sentence before were. */
    private boolean isWhoTheyWere(int figure) {
        Sighting s = all.get(figure).sighting();
        int number = numeral(figure).firstWord();
        Sentence sentence = page.sentence(number);
        boolean opens = number == sentence.firstWord()
                && s.counted().first() > numeral(figure).endWord();
        if (!opens || figure == 0 || s.counted().partitive()) return false;
        int before = numeral(figure - 1).numberWord();
        return page.layout.sentenceOf(before) == page.layout.sentenceOf(number) - 1
                && copulas.contains(page.lower(numeral(figure).endWord()))
                && isSame(figure - 1, figure)
                && Classes.isPeople(all.get(figure - 1).unitClass())
                && holds(root(figure - 1), figure);
    }

    /** "Were among those killed", "the dead included". */
    private boolean isAmongThose(int figure) {
        Sentence sentence = page.sentence(numeral(figure).numberWord());
        int after = all.get(figure).sighting().after();
        for (int w = after; w + 1 < Math.min(sentence.endWord(), after + AMONG); w++)
            if (page.lower(w).equals("among")
                    && (page.lower(w + 1).equals("those") || page.lower(w + 1).equals("the"))) return true;
        int before = numeral(figure).firstWord() - 1;
        return before > sentence.firstWord()
                && parts.contains(page.lower(before))
                && bare.contains(page.lower(before - 1));
    }

    /** The last whole before it of the same event that no other has replaced; none where there is none. */
    private int earlier(int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - LOOK_BACK); i--)
            if (all.get(i).event() == all.get(figure).event() && wholes.get(i) == NONE && !outdated.is(numeral(i)))
                return i;
        return NONE;
    }

    /** Both people, or both things: "most of the tunnels" are no share of the soldiers told before. */
    private boolean isAlike(int a, int b) {
        return Classes.isPeople(all.get(a).unitClass())
                == Classes.isPeople(all.get(b).unitClass());
    }

    /** "29 of the wounded", "most of the dead": of a figure with the same event. */
    private boolean isOfDone(int figure) {
        int w = numeral(figure).endWord();
        if (w + 2 >= page.size() || !page.lower(w).equals("of")) return false;
        return (page.lower(w + 1).equals("the") || page.lower(w + 1).equals("those"))
                && bare.contains(page.lower(w + 2))
                && !page.triggers(w + 2).isEmpty();
    }

    /** "Five of them", "six of those killed", but not "dozens of others". */
    private boolean isOfThose(int figure) {
        int w = numeral(figure).endWord();
        if (w + 1 >= page.size() || !page.lower(w).equals("of")) return false;
        String next = page.lower(w + 1);
        if (next.equals("the") && w + 2 < page.size()) next = page.lower(w + 2);
        boolean those = bare.contains(next)
                && !next.startsWith("other")
                && all.get(figure).sighting().isOfSome(page);
        return pronouns.contains(next) || those;
    }

    private int root(int figure) {
        int whole = wholes.get(figure);
        return whole >= 0 && whole < figure ? whole : figure;
    }

    /** "Including", where neither the list ends before the number nor another verb governs it: "two suspects in a bombing that killed four". */
    private boolean hasPart(int from, int figure) {
        int to = numeral(figure).firstWord();
        int part = -1;
        boolean and = false;
        for (int w = from; w < to; w++) {
            String word = page.lower(w);
            if (parts.contains(word)) part = w;
            if (part >= 0 && word.equals(";")) return false;
            if (part >= 0 && word.equals("and") && and && page.lower(w - 1).equals(",")) return false;
            and |= part >= 0 && word.equals("and");
        }
        Sighting s = all.get(figure).sighting();
        boolean governed =
                s.left() > part && s.leftGap() == 0 && page.tag(s.left()).isFinite();
        return part >= 0 && !governed;
    }

    private boolean joined(int from, int to) {
        for (int w = from; w < to; w++)
            if (!page.lower(w).equals("and") && !page.lower(w).equals(",")) return false;
        return true;
    }

    private boolean same(int a, int b) {
        return page.layout.sentenceOf(numeral(a).numberWord())
                == page.layout.sentenceOf(numeral(b).numberWord());
    }

    private Numeral numeral(int figure) {
        return all.get(figure).sighting().numeral();
    }
}
