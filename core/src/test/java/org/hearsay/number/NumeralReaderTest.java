package org.hearsay.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.hearsay.Spelled;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {
    private final NumeralReader reader = new NumeralReader();
    private final LayoutReader layouts = new LayoutReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12,000|12000|12000|12000|-",
                "1.5 million|1500000|1500000|1500000|-",
                "twenty-two|22|22|22|-",
                "two hundred and five|205|205|205|-",
                "half a million|500000|500000|500000|-",
                "a dozen|12|12|12|-",
                "nearly 1,120|1120|1120|1120|nearly",
                "at least 50|50|50|-|at least",
                "no more than 7|7|-|7|no more than",
                "not a single|0|0|0|-",
                "three quarters|-|0.75|0.75|three quarters",
                "up to 2,300|2300|-|2300|up to",
                "as many as 40|40|-|40|as many as",
                "10-15|-|10|15|-",
                "between 5 and 8|-|5|8|and",
                "66 to 70|-|66|70|to",
                "dozens|-|24|-|dozens",
                "tens of thousands|-|20000|-|tens of thousands",
                "hundreds of thousands|-|200000|-|hundreds of thousands",
                "several hundred|-|300|-|several hundred",
                "300 000|300000|300000|300000|-",
                "70 per cent|70|70|70|-",
                "5,000-strong|5000|5000|5000|-",
            })
    void numbersMeanWhatTheySay(String words, BigDecimal value, BigDecimal low, BigDecimal high, String hedge) {
        Numeral numeral = only("The army lost " + words + " soldiers.");
        assertThat(numeral.amount().value()).isEqualTo(value);
        assertThat(numeral.amount().low()).isEqualTo(low);
        assertThat(numeral.amount().high()).isEqualTo(high);
        if (!words.equals("10-15")) assertThat(numeral.amount().approximator()).isEqualTo(hedge);
    }

    @Test
    void aHedgeReachesOnlyTheNumberBesideIt() {
        List<Numeral> found = read("Kestria lost up to 2,300 men and 37 tanks.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).amount().low()).isEqualTo(new BigDecimal(37));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-1", "12-12", "1939-45"})
    void twoNumbersThatDoNotRiseAreNoRange(String words) {
        assertThat(read("The council decided " + words + " that the bridge stays."))
                .isEmpty();
    }

    @Test
    void aTollThatRisesIsTwoNumbers() {
        assertThat(read("The ministry was raising the toll from 13 to 18.")).hasSize(2);
    }

    @Test
    void everyNumberParsesBackFromItsOwnWords() {
        long seed = 20240806;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int n = 1 + random.nextInt(random.nextBoolean() ? 1000 : 2_000_000);
            String words = random.nextBoolean() ? Spelled.of(n) : grouped(n);
            Numeral numeral = only("They said that " + words + " soldiers died.");
            assertThat(numeral.amount().value()).as(words).isEqualByComparingTo(BigDecimal.valueOf(n));
        }
    }

    @Test
    void garbageIsReadWithoutFailing() {
        Random random = new Random(7);
        String alphabet = "0123456789,.-– %$€oneahundrdtw \n\"“”";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            for (Numeral n : read(text.toString()))
                assertThat(n.start()).isBetween(0, n.end()).isLessThan(text.length());
        }
    }

    private Numeral only(String text) {
        List<Numeral> found = read(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private List<Numeral> read(String text) {
        return reader.read(layouts.read(null, text));
    }

    private static String grouped(int n) {
        return String.format(java.util.Locale.ROOT, "%,d", n);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handed over 15", "the car ran over 15", "turned over 15"})
    void whatBelongsToAVerbHedgesNothing(String text) {
        assertThat(reader.read(layouts.read(null, text + " bodies")))
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.amount().low()).isEqualByComparingTo("15");
                    assertThat(n.amount().high()).isEqualByComparingTo("15");
                });
    }

    @Test
    void aDayBeforeANumberIsNoRange() {
        assertThat(reader.read(layouts.read(null, "the toll since October 7 to 61,776")))
                .extracting(n -> n.amount().value())
                .containsExactly(new BigDecimal("7"), new BigDecimal("61776"));
    }
}
