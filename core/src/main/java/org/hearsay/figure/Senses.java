package org.hearsay.figure;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.grammar.Tag;

/** Knows what was done where the words behind say more than the word itself: "shot down", "shot in the leg", "lost their lives". */
final class Senses {
    private static final int NEAR = 8;
    private static final Set<String> SHOT = Set.of("shot", "shoot", "shooting", "shoots");
    private static final Set<String> DEAD = Set.of("killed", "dead", "died", "death");
    private static final Set<String> FATAL = Set.of("fatally", "head", "heads", "executed", "beheaded");
    private static final Set<String> LIVES = Set.of("life", "lives");
    private static final Set<String> HOMES = Set.of("home", "homes", "house", "houses");
    private static final Set<String> LIMBS = Set.of(
            "leg",
            "legs",
            "arm",
            "arms",
            "shoulder",
            "shoulders",
            "hand",
            "hands",
            "foot",
            "feet",
            "knee",
            "knees",
            "thigh",
            "thighs",
            "ankle",
            "ankles",
            "calf",
            "elbow",
            "wrist",
            "finger",
            "fingers",
            "hip");

    /** What may stand before the noun of those to whom something is done: "at least six young". */
    private static final Set<Tag> OBJECT =
            EnumSet.of(Tag.CD, Tag.DT, Tag.IN, Tag.JJ, Tag.JJS, Tag.RB, Tag.RBR, Tag.PRPS);

    private Senses() {}

    /** The event that the word stands for there; that of its first trigger where nothing behind it says otherwise. */
    static String event(Page page, int word) {
        String event = page.triggers(word).get(0).event();
        int next = word + 1;
        if (next >= page.size()) return event;
        if (SHOT.contains(page.lower(word)) && page.lower(next).equals("down")) return "shot_down";
        if (event.equals("injured") && isToDeath(page, next)) return "killed";
        if (page.lower(word).equals("fire") && isSet(page, word)) return "destroyed";
        if (SHOT.contains(page.lower(word)) && isShotDead(page, word)) return "killed";
        if (SHOT.contains(page.lower(word)) && isSurvived(page, word)) return "injured";
        if (page.lower(word).equals("shot") && event.equals("killed") && !isFatal(page, word)) return "casualties";
        if (!isOfOwn(page, word)) return event;
        return LIVES.contains(page.lower(word + 2)) ? "killed" : "displaced";
    }

    /** "Lost their lives", "lost their homes": those who lost are those counted. */
    static boolean isOfOwn(Page page, int word) {
        boolean own = word + 2 < page.size()
                && page.tag(word + 1) == Tag.PRPS
                && page.triggers(word).get(0).event().equals("losses_unspecified");
        return own && (LIVES.contains(page.lower(word + 2)) || HOMES.contains(page.lower(word + 2)));
    }

    /** "Burned alive", "burned to death". */
    private static boolean isToDeath(Page page, int next) {
        if (page.lower(next).equals("alive")) return true;
        return next + 1 < page.size()
                && page.lower(next).equals("to")
                && page.lower(next + 1).equals("death");
    }

    /** "Set fire to", "set on fire": nothing is fired. */
    private static boolean isSet(Page page, int fire) {
        int set = fire - 1;
        if (set > 0 && page.lower(set).equals("on")) set--;
        return set >= 0 && page.lower(set).startsWith("set");
    }

    /** "Shot six people dead": nothing stands between but those who are shot. */
    private static boolean isShotDead(Page page, int word) {
        int end = Math.min(page.sentence(word).endWord(), word + NEAR);
        for (int w = word + 1; w < end; w++) {
            if (page.lower(w).equals("dead")) return true;
            Tag tag = page.tag(w);
            if (!tag.isNoun() && !OBJECT.contains(tag)) return false;
        }
        return false;
    }

    /** "Shot in the leg", "shot and wounded", "shot a man in a car, wounding him": and nobody dies of it. */
    private static boolean isSurvived(Page page, int word) {
        int end = Math.min(page.sentence(word).endWord(), word + NEAR);
        boolean wounded = false;
        for (int w = word + 1; w < end; w++) {
            if (DEAD.contains(page.lower(w))) return false;
            if (page.tag(w) == Tag.CD) break;
            wounded |= LIMBS.contains(page.lower(w)) || isWounding(page, w);
        }
        return wounded && (word == 0 || !page.lower(word - 1).equals("fatally"));
    }

    /** "Shot dead", "shot in the head", "fatally shot", "shot or beheaded": without such words the shot may live. */
    private static boolean isFatal(Page page, int word) {
        int first = Math.max(page.sentence(word).firstWord(), word - 2);
        int end = Math.min(page.sentence(word).endWord(), word + NEAR);
        for (int w = first; w < end; w++) {
            if (w > word && page.tag(w) == Tag.CD) return false;
            if (DEAD.contains(page.lower(w)) || FATAL.contains(page.lower(w))) return true;
        }
        return false;
    }

    /** "And wounded", "wounding". */
    private static boolean isWounding(Page page, int w) {
        boolean joined = page.lower(w).endsWith("ing")
                || page.lower(w - 1).equals("and")
                || page.lower(w - 1).equals(",");
        return joined
                && page.triggers(w).stream().anyMatch(t -> t.event().equals("injured") && t.kind() == Trigger.Kind.DID);
    }
}
