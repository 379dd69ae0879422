package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.model.PositionMap.Stretch;
import org.junit.jupiter.api.Test;

class PositionMapTest {
    /** The text "a&b" and a line break that stands nowhere, out of a paragraph where the ampersand is written as a reference of five characters, then "cd" at 20. */
    private static PositionMap map() {
        PositionMap.Builder builder = new PositionMap.Builder();
        builder.add(3, 4);
        builder.add(4, 9);
        builder.add(9, 10);
        builder.add(10, 10);
        builder.add(20, 21);
        builder.add(21, 22);
        return builder.build();
    }

    @Test
    void aCharacterIsFoundWhereItStands() {
        assertThat(map().raw(new Span(0, 1))).isEqualTo(new Span(3, 4));
        assertThat(map().raw(new Span(5, 6))).isEqualTo(new Span(21, 22));
    }

    @Test
    void anEntityIsOneCharacterOfTheText() {
        assertThat(map().raw(new Span(1, 2))).isEqualTo(new Span(4, 9));
        assertThat(map().raw(new Span(0, 3))).isEqualTo(new Span(3, 10));
    }

    @Test
    void aStretchOverABreakReachesFromItsFirstToItsLastCharacter() {
        assertThat(map().raw(new Span(2, 6))).isEqualTo(new Span(9, 22));
    }

    @Test
    void nothingIsFoundBeyondTheText() {
        assertThat(map().length()).isEqualTo(6);
        assertThatThrownBy(() -> map().raw(new Span(5, 7))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map().raw(new Span(2, 2))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aMapIsWrittenAsStretchesAndMadeOfThemAgain() {
        assertThat(map().stretches())
                .containsExactly(
                        new Stretch(new Span(0, 1), new Span(3, 4)),
                        new Stretch(new Span(1, 2), new Span(4, 9)),
                        new Stretch(new Span(2, 3), new Span(9, 10)),
                        new Stretch(new Span(4, 6), new Span(20, 22)));
        PositionMap again = PositionMap.of(map().stretches(), 6);
        for (int i = 0; i < 6; i++)
            for (int j = i + 1; j <= 6; j++)
                assertThat(again.raw(new Span(i, j))).isEqualTo(map().raw(new Span(i, j)));
    }

    @Test
    void stretchesOutOfOrderOrBeyondTheTextAreNoMap() {
        Stretch first = new Stretch(new Span(0, 3), new Span(0, 3));
        Stretch over = new Stretch(new Span(2, 4), new Span(5, 7));
        assertThatThrownBy(() -> PositionMap.of(List.of(first, over), 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PositionMap.of(List.of(first), 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The text "🌾 a🌾", of which the first stands as it is, the last as a reference of 9 characters, after "<p>" and before that "😀". */
    @Test
    void inCodePointsAPairOfSurrogatesIsOne() {
        String page = "😀<p>🌾 a&#127806;";
        String text = "🌾 a🌾";
        PositionMap.Builder builder = new PositionMap.Builder();
        for (int at = 5; at < 9; at++) builder.add(at, at + 1);
        builder.add(9, 9);
        builder.add(9, 18);
        PositionMap points = builder.build().inCodePoints(text, page);
        assertThat(points.length()).isEqualTo(4);
        assertThat(points.stretches())
                .containsExactly(
                        new Stretch(new Span(0, 3), new Span(4, 7)), new Stretch(new Span(3, 4), new Span(7, 16)));
        assertThat(map().inCodePoints("plain!", "a page without pairs")).isNotNull();
    }

    @Test
    void aPartOfAMapBeginsAtItsFirstCharacter() {
        PositionMap part = map().part(new Span(1, 5));
        assertThat(part.length()).isEqualTo(4);
        assertThat(part.raw(new Span(0, 1))).isEqualTo(new Span(4, 9));
        assertThat(part.raw(new Span(3, 4))).isEqualTo(new Span(20, 21));
    }
}
