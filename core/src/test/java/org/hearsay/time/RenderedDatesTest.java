package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Random days are written in every form that a newspaper has for them, and read back. */
class RenderedDatesTest {
    private static final long SEED = 31;
    private static final int ROUNDS = 300;

    @Test
    void everyFormOfADayIsReadBack() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate page = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(18_000));
            LocalDate past = page.minusDays(1 + random.nextInt(300));
            for (String form : full(past)) read(form, page, past, past);
            for (String form : withoutYear(past)) read(form, page, past, past);
            LocalDate near = page.minusDays(random.nextInt(7));
            read("on " + weekday(near), page, near, near);
            read(weekday(near) + " night", page, near, near);
        }
    }

    @Test
    void everyFormOfAMonthAndAYearIsReadBack() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate page = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(18_000));
            YearMonth month = YearMonth.from(page).minusMonths(1 + random.nextInt(11));
            String name = month(month.getMonthValue());
            for (String form : List.of("in " + name, "in " + name + " " + month.getYear(), "last " + name))
                read(form, page, month.atDay(1), month.atEndOfMonth());
            int year = page.getYear() - 1 - random.nextInt(30);
            for (String form : List.of("in " + year, "during " + year))
                read(form, page, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    @Test
    void whatIsCountedBackIsReadBack() {
        Random random = new Random(SEED + 2);
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate page = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(18_000));
            int n = 2 + random.nextInt(9);
            LocalDate then = page.minusDays(n);
            for (String count : List.of(words.get(n - 2), String.valueOf(n))) {
                read(count + " days ago", page, then, then);
                read("over the past " + count + " days", page, then, page);
                read("in the last " + 24 * n + " hours", page, then, page);
                LocalDate years = page.minusYears(n);
                read(count + " years ago", page, years.withDayOfYear(1), years.withDayOfYear(years.lengthOfYear()));
            }
        }
    }

    @Test
    void periodsAreReadBack() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate page = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(18_000));
            LocalDate to = page.minusDays(random.nextInt(100));
            LocalDate from = to.minusDays(1 + random.nextInt(60));
            read("from " + monthDay(from) + " to " + monthDay(to), page, from, to);
            read("between " + monthDay(from) + " and " + monthDay(to) + ", " + to.getYear(), page, from, to);
            read("since " + monthDay(from), page, from, null);
            read("since the siege began on " + monthDay(from) + ", " + from.getYear(), page, from, null);
        }
    }

    @Test
    void localesAndTimeZonesDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar", "th-TH-u-ca-buddhist", "en")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Dated.of("Shells fell on FRIDAY and in APRIL 2018, I think.")
                                .days("2019-03-20T23:59:59Z"))
                        .containsExactly("on FRIDAY: 2019-03-15..2019-03-15", "in APRIL 2018: 2018-04-01..2018-04-30");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void read(
            String form, LocalDate page, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        String expected = form + ": " + from + ".." + (to == null ? "" : to);
        assertThat(Dated.of("The shells that fell on the town " + form + " killed nobody.")
                        .days(page.toString()))
                .as(page + " " + form)
                .containsExactly(expected);
    }

    private static List<String> full(LocalDate d) {
        int day = d.getDayOfMonth();
        String month = month(d.getMonthValue());
        String brief = d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return List.of(
                "on " + month + " " + day + ", " + d.getYear(),
                "on " + day + " " + month + " " + d.getYear(),
                "on " + brief + ". " + day + ", " + d.getYear(),
                "on " + weekday(d) + ", " + month + " " + day + ", " + d.getYear(),
                "on " + weekday(d) + " " + day + " " + month + " " + d.getYear(),
                "on " + d);
    }

    private static List<String> withoutYear(LocalDate d) {
        int day = d.getDayOfMonth();
        return List.of(
                "on " + monthDay(d),
                "on " + day + " " + month(d.getMonthValue()),
                "on " + monthDay(d) + ordinal(day),
                "on the " + day + ordinal(day) + " of " + month(d.getMonthValue()),
                "on " + weekday(d) + ", " + monthDay(d));
    }

    private static String ordinal(int n) {
        if (n / 10 == 1) return "th";
        return n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    }

    private static String monthDay(LocalDate d) {
        return month(d.getMonthValue()) + " " + d.getDayOfMonth();
    }

    private static String weekday(LocalDate d) {
        return d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
