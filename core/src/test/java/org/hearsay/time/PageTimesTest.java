package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTimesTest {

    @Test
    void expressionsHaveExactSpans() {
        assertThat(Dated.of(
                                "On Tuesday night and early Friday, Sunday's raid, the three-day siege, a 10-year-old boy, "
                                        + "in mid-January 2018, the end of May, earlier this month, in the 1990s, at 10:30 p.m. on Monday.")
                        .expressions())
                .containsExactly(
                        "Tuesday night",
                        "early Friday",
                        "Sunday",
                        "three-day",
                        "mid-January 2018",
                        "the end of May",
                        "earlier this month",
                        "1990s",
                        "10:30 p.m. on Monday");
    }

    @Test
    void namesVerbsAndNumbersAreNoTimes() {
        assertThat(Dated.of(
                                "The rebels may march on Selnik. April Dorn counted 2014 people; 1,500 fled, 12 of them on foot. "
                                        + "The second brigade and the 3rd corps hold Route 1990-B.")
                        .expressions())
                .isEmpty();
    }

    @Test
    void aWeekdayInPastTenseIsInThePast() {
        // 2019-03-20 is a Wednesday
        assertThat(Dated.of("A shell fell on Saturday. Another fell on Wednesday, and one on Thursday.")
                        .days("2019-03-20"))
                .containsExactly(
                        "on Saturday: 2019-03-16..2019-03-16",
                        "on Wednesday: 2019-03-20..2019-03-20",
                        "on Thursday: 2019-03-14..2019-03-14");
        assertThat(Dated.of("The talks will resume on Saturday.").days("2019-03-20"))
                .containsExactly("on Saturday: 2019-03-23..2019-03-23");
        assertThat(Dated.of("It fell last Wednesday.").days("2019-03-20"))
                .containsExactly("last Wednesday: 2019-03-13..2019-03-13");
    }

    @Test
    void leapDaysAndYearEndsAreCalendarDays() {
        assertThat(Dated.of("It fell on February 29.").days("2019-03-20"))
                .containsExactly("on February 29: 2016-02-29..2016-02-29");
        assertThat(Dated.of("It fell on February 30 and on April 31, 2018.").days("2019-03-20"))
                .containsExactly("on February 30: ?", "on April 31, 2018: ?");
        assertThat(Dated.of("It fell on December 31, last month and on Monday.").days("2019-01-01"))
                .containsExactly(
                        "on December 31: 2018-12-31..2018-12-31",
                        "last month: 2018-12-01..2018-12-31",
                        "on Monday: 2018-12-31..2018-12-31");
        assertThat(Dated.of("It fell yesterday.").days("2020-03-01"))
                .containsExactly("yesterday: 2020-02-29..2020-02-29");
    }

    @Test
    void aPageOfSeveralDaysGivesOnlyWhatHoldsForAll() {
        String text = "The siege, which began on March 5, goes on, officials said Wednesday.\n"
                + "He has led the army since January 2019. In a video on Saturday and last month, he said so.\n"
                + "Since the siege began on Tuesday, 40 soldiers have been killed.";
        assertThat(Dated.of(text).days(null))
                .containsExactly(
                        "on March 5: 2019-03-05..2019-03-05",
                        "Wednesday: ?",
                        "since January 2019: 2019-01-01..",
                        "on Saturday: ?",
                        "last month: 2019-02-01..2019-02-28",
                        "Since the siege began on Tuesday: 2019-03-05..");
    }

    @Test
    void sinceABeginningLongBeforeTheWeekIsThatBeginning() {
        String text = "The siege, which began on March 5, goes on.\n"
                + "Since the siege began on Tuesday, 40 soldiers have been killed.";
        assertThat(Dated.of(text).days("2019-03-14"))
                .containsExactly(
                        "on March 5: 2019-03-05..2019-03-05", "Since the siege began on Tuesday: 2019-03-05..");
    }

    @Test
    void aPageOfNoDayGivesOnlyDatesThatSayTheirYear() {
        assertThat(Dated.of("It fell on Monday, on March 5, in 2014, on March 6, 2018, and last week.")
                        .days(null))
                .isEqualTo(List.of(
                        "on Monday: ?",
                        "on March 5: ?",
                        "in 2014: 2014-01-01..2014-12-31",
                        "on March 6, 2018: 2018-03-06..2018-03-06",
                        "last week: ?"));
    }

    @Test
    void whatIsCountedFromAnotherTimeStaysOpen() {
        assertThat(Dated.of("It fell the previous day, two days earlier, after the siege and three weeks after.")
                        .days("2019-03-20"))
                .containsExactly("the previous day: ?", "two days earlier: ?", "three weeks after: ?");
    }

    @Test
    void hugeNumbersAndOddTextsAreRead() {
        for (String text : List.of(
                "999999999 years ago",
                "in 0000",
                "May",
                "the",
                "of the end of the",
                "since",
                "from to",
                "2019-13-45",
                "99:99",
                "12:3",
                "9999 centuries ago and the 99999999999th of May",
                "'",
                "-",
                "a-b-c-",
                "3-",
                "-3-")) assertThat(Dated.of(text).days("2019-03-20")).isNotNull();
    }
}
