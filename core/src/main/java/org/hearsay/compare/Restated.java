package org.hearsay.compare;

import java.util.stream.Collectors;
import org.hearsay.model.Phrase;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that say the same.
 *
 * @param before the earlier
 * @param now the later
 * @param likeness how much of the words of both they share, from 0 to 1
 */
record Restated(Saying before, Saying now, double likeness) {
    /** A claim stands in another that is at most so many times as long, */
    private static final double LONGER = 2.5;
    /** or if it has so many words itself, so many times. */
    private static final int A_SENTENCE = 6;

    private static final double MUCH_LONGER = 4;
    private static final int LONGEST = 160;
    private static final String MARKS = "“”\"‘’'";

    /** The two as one thing said twice; null where something speaks against it. */
    static @Nullable Restated of(Saying before, Saying now) {
        boolean one = before.isSpokenBy(now) || before.isOfSide(now);
        if (!one || before.overlaps(now) || !before.stance().isLike(now.stance())) return null;
        boolean grown = words(now) > words(before);
        Wording longer = (grown ? now : before).wording();
        Wording shorter = (grown ? before : now).wording();
        double times = (double) longer.stems().size() / shorter.stems().size();
        if (times > (shorter.stems().size() < A_SENTENCE ? LONGER : MUCH_LONGER)) return null;
        return longer.saysAllOf(shorter) ? new Restated(before, now, 1 / times) : null;
    }

    Relation relation() {
        return new Relation(Type.RESTATES, now.key(), before.key(), reason());
    }

    /** Whether the words that are compared are the same. */
    boolean isWordForWord() {
        return before.wording().words().equals(now.wording().words());
    }

    private String reason() {
        String how = isWordForWord() ? "in nearly the same words" : "in other words";
        String whom = now.speaker().name();
        String lead = before.isSpokenBy(now)
                ? "Said again by " + whom + " " + how
                : "Said " + how + " by " + whom + ", of the same side as "
                        + before.speaker().name();
        return lead + ": “" + quoted(now) + "”; before: “" + quoted(before) + "”.";
    }

    private static int words(Saying saying) {
        return saying.wording().stems().size();
    }

    /** The content on one line, without marks of quotation around it, cut after a word where it is long. */
    private static String quoted(Saying saying) {
        String all = saying.content().stream().map(Phrase::text).collect(Collectors.joining(" … "));
        String line = bare(String.join(" ", SayingText.plain(all).strip().split("\\s+")));
        if (line.length() <= LONGEST) return line;
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    private static String bare(String line) {
        int last = line.length() - 1;
        boolean quoted = last > 1 && MARKS.indexOf(line.charAt(0)) >= 0 && MARKS.indexOf(line.charAt(last)) >= 0;
        return quoted ? line.substring(1, last).strip() : line;
    }
}
