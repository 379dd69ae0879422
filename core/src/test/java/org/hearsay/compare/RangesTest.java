package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Range;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class RangesTest {
    private final Comparison comparison = new Comparison();

    @Test
    void aSmallerCountFurtherDownIsAFamilyOrAnEarlierToll() {
        Range all = all(Counted.of("f1", 13), Counted.of("f2", 4), Counted.of("f3", 14));
        assertThat(all.low()).isEqualByComparingTo("13");
        assertThat(all.high()).isEqualByComparingTo("14");
    }

    @Test
    void aSmallerCountThatSomebodySetsAgainstTheLeadIsTheLowest() {
        Range all = all(List.of(
                Counted.of("f1", 13).figure(),
                inside("However, the army put it at 9.", Counted.of("f2", 9).by("the army"))));
        assertThat(all.low()).isEqualByComparingTo("9");
        assertThat(all.high()).isEqualByComparingTo("13");
    }

    @Test
    void aSmallerCountOfSomebodyWhoSetsItAgainstNothingIsNot() {
        Range all = all(List.of(
                Counted.of("f1", 13).figure(),
                inside("The agency counted 9.", Counted.of("f2", 9).by("the agency"))));
        assertThat(all.low()).isEqualByComparingTo("13");
    }

    @Test
    void ofTwoRunningCountsThatDifferTheSmallerIsTheLowest() {
        Range lost = all(
                Counted.of("f1", 2300)
                        .of("military", "killed", "Varenia")
                        .by("the ministry")
                        .running(),
                Counted.of("f2", 1120)
                        .of("military", "killed", "Varenia")
                        .by("the army")
                        .running());
        assertThat(lost.low()).isEqualByComparingTo("1120");
        assertThat(lost.high()).isEqualByComparingTo("2300");
    }

    @Test
    void moreThanTwiceTheLeadCountsSomethingElse() {
        Range all = all(Counted.of("f1", 13), Counted.of("f2", 26), Counted.of("f3", 4000));
        assertThat(all.high()).isEqualByComparingTo("26");
        assertThat(all.figures()).containsExactly("f1", "f2");
    }

    @Test
    void womenAndChildrenAreAmongThePeopleCounted() {
        Range all = all(
                Counted.of("f1", 3).of("children", "killed", null),
                Counted.of("f2", 13).of("civilians", "killed", null));
        assertThat(all.low()).isEqualByComparingTo("13");
        assertThat(all.figures()).containsExactly("f2");
    }

    @Test
    void whereOnlyChildrenAreCountedTheyAreAll() {
        Range all = all(Counted.of("f1", 3).of("children", "killed", null));
        assertThat(all.low()).isEqualByComparingTo("3");
    }

    @Test
    void anOpenCeilingIsWhatIsStated() {
        Range all = all(Counted.of("f1", 13).atLeast());
        assertThat(all.low()).isEqualByComparingTo("13");
        assertThat(all.high()).isEqualByComparingTo("13");
    }

    @Test
    void anOpenFloorGivesWayToTheNumberStated() {
        Range all = all(Counted.of("f1", 15).upTo());
        assertThat(all.low()).isEqualByComparingTo("15");
        assertThat(all.high()).isEqualByComparingTo("15");
    }

    @Test
    void theInjuredAreNoneOfTheKilled() {
        List<Range> ranges = ranges(Counted.of("f1", 13), Counted.of("f2", 20).of("people", "injured", null));
        assertThat(ranges)
                .filteredOn(r -> r.unitClass().equals("all"))
                .extracting(Range::event)
                .containsExactly("injured", "killed");
        assertThat(all(Counted.of("f1", 13), Counted.of("f2", 20).of("people", "injured", null))
                        .high())
                .isEqualByComparingTo("13");
    }

    @Test
    void vehiclesHaveNoRowForAll() {
        assertThat(ranges(Counted.of("f1", 13).of("tanks", "destroyed", null)))
                .extracting(Range::unitClass)
                .containsExactly("tanks");
    }

    private static Figure inside(String sentence, Counted counted) {
        Figure f = counted.figure();
        return new Figure(
                f.id(),
                f.phrase(),
                new Phrase(Part.TEXT, new Span(0, sentence.length()), sentence),
                f.quantity(),
                f.unit(),
                f.event(),
                f.party(),
                f.claimant(),
                f.channel(),
                f.time(),
                f.counting(),
                f.place(),
                f.ties(),
                f.standing());
    }

    private Range all(Counted... counted) {
        return all(Arrays.stream(counted).map(Counted::figure).toList());
    }

    private Range all(List<Figure> figures) {
        return comparison.inside(Dating.UNKNOWN, figures, List.of()).ranges().stream()
                .filter(r -> r.unitClass().equals("all") && r.event().equals("killed"))
                .findFirst()
                .orElseThrow();
    }

    private List<Range> ranges(Counted... counted) {
        List<Figure> figures = Arrays.stream(counted).map(Counted::figure).toList();
        return comparison.inside(Dating.UNKNOWN, figures, List.of()).ranges();
    }
}
