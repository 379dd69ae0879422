package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.VariantPages;
import org.hearsay.VariantPages.Page;
import org.hearsay.model.Dating;
import org.hearsay.model.Dating.Basis;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

class PageDaterTest {
    private static final long SEED = 20240806;
    private static final int CARRIED = 14;

    @Test
    void theDateThatCameWithAPageIsItsDate() {
        Dating day = Dated.of("Shells fell on Tolm on Friday.").date("2019-03-14T23:50:00-05:00");
        assertThat(day.day()).isEqualTo("2019-03-14");
        assertThat(day.basis()).isEqualTo(Basis.STATED);
        assertThat(Dated.of("x").date("2019-03").to()).isEqualTo("2019-03-31");
        assertThat(Dated.of("x").date("yesterday-ish")).isEqualTo(Dating.UNKNOWN);
        assertThat(Dated.of("x").date("2019-02-30")).isEqualTo(Dating.UNKNOWN);
    }

    @Test
    void datelinesAndDatedLinesAreStated() {
        for (String head : List.of(
                "TOLM, March 14, 2019 (Northwire) - Shells fell on Selnik.",
                "ORVANE, Varenia, Mar. 14, 2019 – Shells fell on Selnik.",
                "Shells fall on Selnik\nThursday, March 14, 2019\nShells fell on Selnik.",
                "Shells fall on Selnik\nPublished 14 March 2019 10:33\nShells fell on Selnik.",
                "Shells fall on Selnik\nLast updated on March 14th, 2019\nShells fell on Selnik.",
                "2019-03-14 10:33\nShells fell on Selnik.")) {
            Dating dating = Dated.of(head).date(null);
            assertThat(dating.day()).as(head).isEqualTo("2019-03-14");
            assertThat(dating.basis()).isEqualTo(Basis.STATED);
        }
    }

    @Test
    void aDateInTheStoryIsNotThePages() {
        assertThat(Dated.of(
                                "Shells fall on Selnik\nThe town was taken by the Kestrian army on March 14, 2019, after a siege of four months.")
                        .date(null))
                .isEqualTo(Dating.UNKNOWN);
    }

    @Test
    void thirtyVariantsAreDatedToTheDaysTheirCluesLeave() {
        System.out.println("seed " + SEED);
        for (Page page : VariantPages.of(SEED, 30)) {
            Dating dating = Dated.of(page.text()).date(null);
            List<LocalDate> possible = possible(page).toList();
            assertThat(dating.basis()).as(page.text()).isEqualTo(Basis.INFERRED);
            assertThat(dating.from()).as(page.text()).isEqualTo(possible.get(0));
            assertThat(dating.to()).as(page.text()).isEqualTo(possible.get(possible.size() - 1));
            assertThat(page.days().page()).isBetween(dating.from(), dating.to());
            assertThat(dating.evidence().stream().map(Phrase::text))
                    .containsExactlyInAnyOrder(page.began(), page.since(), page.named(), page.spoke());
        }
    }

    /** Every day of 60 years is tried: is there a beginning that all clues agree with? */
    private static Stream<LocalDate> possible(Page page) {
        LocalDate named = page.days().office().atDay(1);
        return LocalDate.of(1985, 1, 1)
                .datesUntil(LocalDate.of(2045, 1, 1))
                .filter(day -> !day.isBefore(named))
                .filter(day -> day.getDayOfWeek() == page.days().said()
                        || day.minusDays(1).getDayOfWeek() == page.days().said())
                .filter(day -> day.minusDays(CARRIED)
                        .datesUntil(day.plusDays(1))
                        .filter(b -> !b.isAfter(named.plusYears(2)))
                        .anyMatch(b -> b.getMonth() == page.days().begun().getMonth()
                                && b.getDayOfMonth() == page.days().begun().getDayOfMonth()
                                && b.getDayOfWeek() == page.days().begun().getDayOfWeek()));
    }

    @Test
    void withoutOneOfTheCluesThePageIsOfNoDay() {
        for (Page page : VariantPages.of(SEED + 1, 30)) {
            String since = page.since().substring(0, page.since().lastIndexOf(" on "));
            String year = " " + page.days().office().getYear();
            String war = " " + page.days().war().getYear();
            assertUndated(page.text().replace(page.began(), "began at dawn"));
            assertUndated(page.text().replace(page.since(), since));
            assertUndated(page.text().replace(year, "").replace(war, ""));
        }
    }

    @Test
    void cluesThatContradictOneAnotherFixNoDay() {
        for (Page page : VariantPages.of(SEED + 2, 30)) {
            String other = page.days().begun().plusDays(3).getDayOfWeek().name();
            String weekday = other.charAt(0) + other.substring(1).toLowerCase(java.util.Locale.ROOT);
            String since = page.since().substring(0, page.since().lastIndexOf(' ') + 1) + weekday;
            LocalDate from = Dated.of(page.text().replace(page.since(), since))
                    .date(null)
                    .from();
            if (from != null)
                assertThat(from.getYear()).isNotEqualTo(page.days().begun().getYear());
        }
    }

    @Test
    void whatIsToComeGivesNoYear() {
        assertUndated("The offensive, which began on August 6, goes on. The bridge will be rebuilt by March 2024.\n"
                + "Since the offensive began on Tuesday, 40 soldiers have been killed.");
    }

    @Test
    void aStatementOnADayWithItsWeekdayDatesThePage() {
        Dating dating = Dated.of("The army took Selnik in January 2019.\n"
                        + "It lost 40 soldiers, the Kestrian Defence Ministry said on Monday, March 18.")
                .date(null);
        assertThat(dating.from()).isEqualTo("2019-03-18");
        assertThat(dating.to()).isEqualTo("2019-03-24");
        assertThat(dating.evidence().stream().map(Phrase::text)).containsExactly("January 2019", "Monday, March 18");
    }

    private static void assertUndated(String text) {
        assertThat(Dated.of(text).date(null)).as(text).isEqualTo(Dating.UNKNOWN);
    }
}
