package org.hearsay.time;

import static org.hearsay.time.TimeClass.AMBIGUOUS;
import static org.hearsay.time.TimeClass.BETWEEN;
import static org.hearsay.time.TimeClass.DURING;
import static org.hearsay.time.TimeClass.FROM;
import static org.hearsay.time.TimeClass.IN;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.SINCE;
import static org.hearsay.time.TimeClass.UNTIL;

import java.util.Set;

/** Tells whether a month's name that stands alone is the month, or a verb, or somebody's name. */
final class MonthWords {
    private static final Set<TimeClass> BEFORE = Set.of(
            IN,
            SINCE,
            UNTIL,
            FROM,
            OF,
            DURING,
            BETWEEN,
            TimeClass.TO,
            TimeClass.EARLY,
            TimeClass.MIDDLE,
            TimeClass.LATE,
            TimeClass.OVER,
            TimeClass.THIS,
            TimeClass.PREVIOUS,
            TimeClass.NEXT);

    private MonthWords() {}

    static boolean alone(TimeWords w, int i) {
        if (!w.capitalised(i) || w.word(i).length() < 3) return false;
        boolean shortened = w.word(i).length() <= 4 && !w.is(i, AMBIGUOUS) && !fullName(w.word(i));
        if (shortened || w.is(i, AMBIGUOUS) || w.layout().capitals()) return introduced(w, i);
        return introduced(w, i) || !nameFollows(w, i);
    }

    private static boolean fullName(String word) {
        return word.equals("june") || word.equals("july");
    }

    private static boolean introduced(TimeWords w, int i) {
        return BEFORE.stream().anyMatch(c -> w.is(i - 1, c));
    }

    private static boolean nameFollows(TimeWords w, int i) {
        int next = i + 1;
        return w.together(i, next) && w.capitalised(next) && !w.known(next);
    }
}
