package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeResolverTest {
    private static final String PAGE = "2019-03-20"; // a Wednesday

    @Test
    void aFigureHasTheTimeOfWhatHappenedNotOfTheSaying() {
        TimeFrame time = only(figures("Shells killed [12] people on Saturday, officials said Monday."));
        assertThat(text(time)).isEqualTo("on Saturday");
        assertThat(time.from()).isEqualTo("2019-03-16");
        assertThat(time.to()).isEqualTo("2019-03-16");
        assertThat(time.asOf()).isNull();
    }

    @Test
    void whereOnlyTheSayingHasATimeTheFigureStoodSoThen() {
        TimeFrame time = only(figures("Shells killed [12] people, officials said on Monday."));
        assertThat(text(time)).isEqualTo("on Monday");
        assertThat(time.from()).isNull();
        assertThat(time.to()).isNull();
        assertThat(time.asOf()).isEqualTo("2019-03-18");
    }

    @Test
    void aRunningTotalIsOpenAtItsEnd() {
        TimeFrame time = only(figures("The army has lost [610] soldiers since the siege began on March 5."));
        assertThat(text(time)).isEqualTo("since the siege began on March 5");
        assertThat(time.from()).isEqualTo("2019-03-05");
        assertThat(time.to()).isNull();
    }

    @Test
    void sinceWhenTheOthersWereLostIsNotWhenTheseWereFired() {
        TimeFrame time = only(figures("The army has made six tests since March 5 and fired [23] rockets last week."));
        assertThat(text(time)).isEqualTo("last week");
    }

    @Test
    void aSinceClauseWithoutADateKeepsItsWords() {
        TimeFrame time = only(figures("The army has lost [610] soldiers since the war started, it says."));
        assertThat(text(time)).isEqualTo("since the war started");
        assertThat(time.from()).isNull();
    }

    @Test
    void whenSomebodyWasBornOrATollRoseIsNotWhenTheseWereKilled() {
        assertThat(text(only(figures("Shells killed [12] people on Saturday, one of them born in 1956."))))
                .isEqualTo("on Saturday");
        assertThat(figures("A shell killed [12] people, up from an earlier toll.")
                        .get(0)
                        .time())
                .isNull();
        assertThat(figures("A shell killed [12] people, medics said, a number that later rose.")
                        .get(0)
                        .time())
                .isNull();
    }

    @Test
    void theTimeIsCarriedInsideAParagraphAndNotOverItsEnd() {
        List<Figure> figures =
                figures("A shell fell on Selnik on Saturday. It killed [12] people.\nIn Tolm [7] were hurt.");
        assertThat(text(figures.get(0).time())).isEqualTo("on Saturday");
        assertThat(figures.get(1).time()).isNull();
    }

    @Test
    void overTheEndOfAParagraphTheTimeIsCarriedToWhatRefersBack() {
        List<Figure> figures =
                figures("A shell killed [12] people in Selnik on Saturday.\nThe attack also wounded [40] people."
                        + "\nAnother [7] were hurt in Tolm.\nIn Orvane [3] were hurt.");
        assertThat(text(figures.get(1).time())).isEqualTo("on Saturday");
        assertThat(text(figures.get(2).time())).isEqualTo("on Saturday");
        assertThat(figures.get(3).time()).isNull();
    }

    @Test
    void aTimeSinceWhichIsNotCarriedOver() {
        List<Figure> figures = figures("It is the worst attack since the war began.\nThe attack killed [12] people.");
        assertThat(figures.get(0).time()).isNull();
    }

    @Test
    void theDayOnWhichTheDeadAreRememberedIsNotTheirs() {
        String text =
                "Tolm was quiet on May 2.\nOn Thursday it marks the anniversary of the raid in which [12] people died.";
        assertThat(figures(text).get(0).time()).isNull();
    }

    @Test
    void threeQuartersOfThePeopleAreNoTime() {
        assertThat(figures("The shells hurt [203] people, three quarters of them in Tolm.")
                        .get(0)
                        .time())
                .isNull();
    }

    @Test
    void sinceWhenNothingWasLikeItIsNotWhenItHappened() {
        assertThat(only(figures("It was the deadliest raid since May 2, 2018, when shells killed [12] people."))
                        .to())
                .isEqualTo("2018-05-02");
        assertThat(figures("The raid killed [12] people, the deadliest since the war began on May 2.")
                        .get(0)
                        .time())
                .isNull();
        assertThat(figures("[12] people were killed in the first raid in months.")
                        .get(0)
                        .time())
                .isNull();
    }

    @Test
    void theSameNumberSaidAgainHasTheSameTime() {
        List<Figure> figures =
                figures("Shells kill [12] in Selnik\nShells killed [12] people on Saturday.\nIn Tolm [13] died.");
        assertThat(text(figures.get(0).time())).isEqualTo("on Saturday");
        assertThat(figures.get(2).time()).isNull();
    }

    @Test
    void aFigureWithoutAnyTimeHasNone() {
        assertThat(figures("Shells killed [12] people in Selnik.").get(0).time())
                .isNull();
    }

    @Test
    void whatWasSaidOnAWeekdayWasSaidInThePast() {
        Dated page = Dated.of("The bridge has fallen, the ministry said in Tolm on Friday.");
        TimeFrame said = said(page, "the ministry", "said", "The bridge has fallen");
        assertThat(text(said)).isEqualTo("on Friday");
        assertThat(said.from()).isEqualTo("2019-03-15");
    }

    @Test
    void aTimeInsideWhatIsSaidIsNotTheSayings() {
        Dated page = Dated.of("The ministry said on Friday the bridge had fallen.");
        assertThat(text(said(page, "The ministry", "said", "the bridge had fallen")))
                .isEqualTo("on Friday");
        Dated inside = Dated.of("The ministry said Friday saw no fighting.");
        assertThat(attributed(inside, "The ministry", "said", "Friday saw no fighting")
                        .said())
                .isNull();
    }

    private static TimeFrame said(Dated page, String source, String cue, String content) {
        TimeFrame said = attributed(page, source, cue, content).said();
        if (said == null) throw new AssertionError("no time: " + page.layout().text());
        return said;
    }

    private static Attribution attributed(Dated page, String source, String cue, String content) {
        Attribution a = new Attribution(
                "a1",
                List.of(page.phrase(source)),
                List.of(page.phrase(cue)),
                List.of(page.phrase(content)),
                new Attribution.Speech(
                        Attribution.Form.INDIRECT,
                        Attribution.CueClass.NEUTRAL,
                        Attribution.Attitude.ASSERTION,
                        true,
                        List.of(),
                        false),
                Attribution.Chain.DIRECT,
                null,
                null,
                Attribution.Position.BODY);
        return new TimeResolver().said(page.times(PAGE), List.of(a)).get(0);
    }

    private static TimeFrame only(List<Figure> figures) {
        TimeFrame time = figures.get(0).time();
        if (time == null) throw new AssertionError("no time");
        return time;
    }

    private static @Nullable String text(@Nullable TimeFrame time) {
        return time == null || time.phrase() == null ? null : time.phrase().text();
    }

    /** Reads a text in which the figures stand in square brackets. */
    private static List<Figure> figures(String marked) {
        Dated page = Dated.of(marked.replace("[", "").replace("]", ""));
        List<Figure> figures = new ArrayList<>();
        for (int i = marked.indexOf('['); i >= 0; i = marked.indexOf('[', i + 1)) {
            int start = i - 2 * figures.size();
            figures.add(figure(page, figures.size() + 1, start, start + marked.indexOf(']', i) - i - 1));
        }
        return new TimeResolver().times(page.times(PAGE), List.of(), figures);
    }

    private static Figure figure(Dated page, int number, int start, int end) {
        BigDecimal value = new BigDecimal(page.layout().text().substring(start, end));
        return new Figure(
                "f" + number,
                page.layout().phrase(start, end),
                page.layout().phrase(start, end),
                new Figure.Quantity(value, value, value, null, null, false, null, false, false),
                new Figure.Unit(null, "people"),
                new Figure.Event(null, "killed"),
                null,
                new Claimant.Narrator(),
                null,
                null,
                Counting.INCIDENT,
                null,
                Figure.Ties.NONE,
                Figure.Standing.PLAIN);
    }
}
