package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
