package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hearsay.number.Numeral;
import org.hearsay.number.NumeralReader;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "several",
                "tens",
                "dozens",
                "scores",
                "hundreds",
                "several hundred",
                "thousands",
                "several thousand",
                "tens of thousands",
                "hundreds of thousands",
                "millions"
            })
    void theLinguisticFloorIsTheLowerBoundOfTheReader(String words) {
        Numeral read = new NumeralReader()
                .read(new LayoutReader().read(null, "They lost " + words + " of men."))
                .get(0);
        assertThat(read.amount().approximator()).isEqualTo(words);
        assertThat(new BigDecimal(Convention.named("linguistic").number(words)))
                .isEqualByComparingTo(read.amount().low());
    }

    @Test
    void acledsNumbersAreThoseItPublishes() {
        Convention acled = Convention.named("acled");
        assertThat(acled.number("tens")).isEqualTo("10");
        assertThat(acled.number("dozens")).isEqualTo("12");
        assertThat(acled.number("hundreds")).isEqualTo("100");
        assertThat(acled.number("thousands")).isNull();
    }

    @Test
    void aConventionSaysNothingOfWordsItDoesNotKnow() {
        assertThat(Convention.named("acled").number("scores")).isNull();
        assertThat(Convention.named("acled").number(null)).isNull();
        assertThat(Convention.NONE.number("dozens")).isNull();
    }

    @Test
    void aNameThatIsNotThereIsRefused() {
        assertThat(Convention.names()).containsExactly("acled", "linguistic");
        assertThatThrownBy(() -> Convention.named("guess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("linguistic");
    }
}
