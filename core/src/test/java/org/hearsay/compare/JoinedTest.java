package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTest {
    private final Joined joined = new Joined();

    @Test
    void aGroupIsKnownByTheFirstOfItsNamesWhateverTheOrderOfJoining() {
        joined.join("d", "c");
        joined.join("b", "a");
        joined.join("d", "b");
        assertThat(joined.first("c")).isEqualTo("a");
        assertThat(joined.firsts()).containsExactly("a");
    }

    @Test
    void namesThatNothingJoinsStayByThemselves() {
        joined.add("a");
        joined.join("b", "c");
        joined.join("c", "b");
        assertThat(joined.firsts()).containsExactly("a", "b");
        assertThat(joined.names()).containsExactly("a", "b", "c");
        assertThat(joined.has("a")).isTrue();
    }

    @Test
    void aNameThatIsNotThereIsItsOwnFirstAndDoesNotComeIn() {
        assertThat(joined.first("x")).isEqualTo("x");
        assertThat(joined.has("x")).isFalse();
    }
}
