package org.hearsay.time;

/** Units of time, in the order of their numbers in {@code words.txt}. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    WEEKEND,
    FORTNIGHT;

    private static final int PLURAL = 20;
    private static final Unit[] VALUES = values();

    /** The unit behind a number of the lexicon. */
    static Unit of(int number) {
        return VALUES[(number > PLURAL ? number - PLURAL : number) - 1];
    }

    static boolean plural(int number) {
        return number > PLURAL;
    }

    boolean shorterThanDay() {
        return ordinal() < DAY.ordinal();
    }
}
