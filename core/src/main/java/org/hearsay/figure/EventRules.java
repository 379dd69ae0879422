package org.hearsay.figure;

import org.hearsay.figure.Trigger.Kind;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Chooses what was done to those counted from the words around the number; null where it is no claimed figure. */
final class EventRules {

    /** What stands right beside those counted, null when nothing does. */
    @Nullable
    Choice beside(Page page, Sighting s) {
        if (isOfSomeWhoDied(page, s)) return at(page, s.right());
        boolean inside = s.inside() >= 0 && page.triggers(s.inside()).get(0).kind() != Kind.BECAME;
        boolean weak = inside
                && isWeak(
                        page.triggers(s.inside()).get(0),
                        s.inside() < s.counted().head());
        if (inside && !weak) return at(page, s.inside());
        boolean left = s.left() >= 0
                && (s.leftGap() == 0
                        || isArticleBetween(page, s)
                        || isParticleBetween(page, s)
                        || isHimselfBetween(page, s))
                && page.triggers(s.left()).get(0).kind() == Kind.DID;
        boolean right = s.right() >= 0 && s.rightGap() == 0;
        boolean apart = left && (s.right() == s.after() && !isLoss(page, s) || isWho(page, s.after()));
        if (right && !apart) return at(page, s.right());
        if (left) return at(page, s.left());
        return weak ? at(page, s.inside()) : null;
    }

    /** "Injuring an estimated 25", "freed all 79". */
    private static boolean isArticleBetween(Page page, Sighting s) {
        int article = s.numeral().firstWord() - 1;
        return s.left() == article - 1
                && (page.isArticle(article)
                        || page.lower(article).equals("all")
                        || page.lower(article).equals("the"));
    }

    /** "Killing himself and three soldiers". */
    private static boolean isHimselfBetween(Page page, Sighting s) {
        int and = s.numeral().firstWord() - 1;
        return s.left() == and - 2
                && page.lower(and).equals("and")
                && (page.lower(and - 1).endsWith("self") || page.lower(and - 1).equals("themselves"));
    }

    /** "Losing 31 men killed": lost says less than what stands behind. */
    private static boolean isLoss(Page page, Sighting s) {
        String behind = page.triggers(s.right()).get(0).event();
        return page.triggers(s.left()).get(0).event().equals("losses_unspecified")
                && (behind.equals("killed") || behind.equals("injured"));
    }

    /** "Three of the wounded later died": what became of them now. */
    private static boolean isOfSomeWhoDied(Page page, Sighting s) {
        return s.counted().partitive()
                && s.inside() >= 0
                && s.right() >= 0
                && s.rightGap() == 0
                && page.triggers(s.right()).get(0).kind() == Kind.BECAME
                && page.triggers(s.right()).get(0).event().equals("killed");
    }

    /** "Killed 50 prisoners who were held in Tolm": what is told of them behind "who" is not what was done. */
    private static boolean isWho(Page page, int after) {
        return after < page.size() && (page.tag(after) == Tag.WP || page.tag(after) == Tag.WDT);
    }

    /** "Rounded up thousands", "blew up two bridges", "gunned down six people". */
    private static boolean isParticleBetween(Page page, Sighting s) {
        int between = s.numeral().firstWord() - 1;
        return s.left() == between - 1 && page.tag(between) == Tag.RP;
    }

    /** "Prisoners", "refugees": what they are already; what is done to them now may stand beside. */
    private static boolean isWeak(Trigger trigger, boolean describes) {
        boolean already = trigger.event().equals("captured") || trigger.event().equals("displaced");
        return already && (describes || trigger.kind() == Kind.NOUN);
    }

    /** The index of the word that says it, with the trigger. */
    record Choice(int word, Trigger trigger) {}

    @Nullable
    Choice of(Page page, Sighting s) {
        Counted c = s.counted();
        if (FigureLexicon.NONE.equals(c.unitClass()) || s.numeral().kind() == Numeral.Kind.ARTICLE) return null;
        Choice beside = beside(page, s);
        if (beside != null) return beside;
        if (s.left() >= 0 && s.leftGap() <= 1 && page.triggers(s.left()).get(0).kind() != Kind.STATE)
            return at(page, s.left());
        if (c.unitClass() == null) return null;
        if (s.right() >= 0 && s.rightGap() <= 5 && (s.left() < 0 || s.rightGap() <= s.leftGap()))
            return at(page, s.right());
        if (s.left() >= 0 && s.leftGap() <= 14) return at(page, s.left());
        return s.right() >= 0 ? at(page, s.right()) : null;
    }

    /** The word's first sense, unless the words behind it say otherwise. */
    private static Choice at(Page page, int word) {
        Trigger first = page.triggers(word).get(0);
        String event = Senses.event(page, word);
        return new Choice(word, event.equals(first.event()) ? first : new Trigger(event, first.kind()));
    }
}
