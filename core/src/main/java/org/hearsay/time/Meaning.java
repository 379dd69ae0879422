package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** What the words of a time expression say by themselves, before they are laid against a page's day. */
sealed interface Meaning {

    /**
     * A day, month or year by the calendar; what is not said is 0.
     *
     * @param year year of the Common Era
     * @param month 1 to 12
     * @param day day of the month
     * @param weekday ISO weekday named beside it, 1 to 7
     * @param toward -1 "last June", 1 "next June", 0 otherwise
     */
    record OnCalendar(int year, int month, int day, int weekday, int toward) implements Meaning {}

    /**
     * A weekday.
     *
     * @param weekday ISO weekday, 1 to 7
     * @param toward -1 "last Friday", 1 "next Friday", 0 otherwise
     */
    record OnWeekday(int weekday, int toward) implements Meaning {}

    /**
     * The calendar day, week, month, year so many away from the page's: "yesterday" is one day back, "three weeks ago"
     * three weeks.
     *
     * @param exact whether it is a calendar unit as a whole ("last week"), or a count back from the page ("a week ago")
     */
    record Shifted(Unit unit, int amount, boolean exact) implements Meaning {}

    /**
     * A season.
     *
     * @param season 1 spring to 4 winter
     * @param year 0 when not said
     * @param toward -1 last, 1 next, 0 otherwise
     */
    record Season(int season, int year, int toward) implements Meaning {}

    /**
     * A stretch that ends or begins at the page: "the past 24 hours", "the next few months".
     *
     * @param amount 0 when vague
     * @param toward -1 back, 1 ahead
     */
    record Window(Unit unit, int amount, int toward) implements Meaning {}

    /**
     * A length of time.
     *
     * @param amount 0 when vague ("several days")
     * @param half whether half a unit is to be added ("two and a half years")
     */
    record Length(Unit unit, int amount, boolean half) implements Meaning {}

    /**
     * So many units before (negative) or after another time that the words leave open: "the previous day", "three weeks
     * after".
     */
    record Beside(Unit unit, int amount) implements Meaning {}

    /** Years that share their first digits: decade 199, century 19. */
    record Era(int digits, boolean decade) implements Meaning {}

    /** Again and again: "every morning", "daily". */
    record Repeated(Unit unit) implements Meaning {}

    /** Now (0), some time ago (-1), some time to come (1). */
    record Around(int toward) implements Meaning {}

    /**
     * A time of the clock.
     *
     * @param day the day it is on, null when the words leave it open
     */
    record Clock(int hour, int minute, @Nullable Meaning day) implements Meaning {}
}
