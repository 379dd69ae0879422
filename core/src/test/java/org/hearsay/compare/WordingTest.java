package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

/** What of a claim's words is compared. */
class WordingTest {
    private static Wording of(String... pieces) {
        return Wording.of("", Stream.of(pieces).map(Phrase::derived).toList());
    }

    @Test
    void formsOfAWordAreOne() {
        assertThat(of("shelled shelling shells shell").stems()).hasSize(1);
        assertThat(of("allies ally allied").stems()).hasSize(1);
        assertThat(of("planned planning plans").stems()).hasSize(1);
        assertThat(of("use used uses").stems()).hasSize(1);
        assertThat(of("loss losses").stems()).hasSize(1);
    }

    @Test
    void shortWordsAreNoForms() {
        assertThat(of("bed king bus gas red sing").stems()).containsExactly("bed", "king", "bus", "gas", "red", "sing");
    }

    @Test
    void aCountryAndItsPeopleAreOne() {
        assertThat(of("Varenia Varenian Varenians").stems()).hasSize(1);
    }

    @Test
    void wordsOfOneKindAreOne() {
        assertThat(of("troops soldiers forces").stems()).hasSize(1);
        assertThat(of("attack assault").stems()).hasSize(1);
        assertThat(of("attack defence").stems()).hasSize(2);
    }

    @Test
    void hyphensPointsAndPossessivesDoNotMatter() {
        assertThat(of("cease-fire U.S. Petry's").stems())
                .isEqualTo(of("ceasefire US Petry").stems());
        assertThat(of("the mayor’s car").stems())
                .isEqualTo(of("the mayor's car").stems());
    }

    @Test
    void twoNegationsAreNone() {
        assertThat(of("he had not gone").negated()).isTrue();
        assertThat(of("he hadn’t gone").negated()).isTrue();
        assertThat(of("he could not deny it").negated()).isFalse();
    }

    @Test
    void mayIsAMonthOnlyWithACapital() {
        assertThat(of("in May").fixed()).containsExactly("may");
        assertThat(of("in May").modes()).isEmpty();
        assertThat(of("it may go").modes()).containsExactly("may");
    }

    @Test
    void theShorterMustStandWholeInTheLonger() {
        Wording longer = of("the old bridge over the Halm was mined by", "engineers");
        assertThat(longer.saysAllOf(of("bridge over the Halm mined"))).isTrue();
        assertThat(longer.saysAllOf(of("bridge over the Tolm mined"))).isFalse();
        assertThat(of("bridge over the Halm mined").saysAllOf(longer)).isFalse();
    }

    @Test
    void thereAtTheEndIsWhateverPlaceWasSpokenOf() {
        assertThat(of("heavy fighting went on in the area").saysAllOf(of("fighting went on there")))
                .isFalse();
        assertThat(of("fighting went on there").saysAllOf(of("fighting went on there")))
                .isTrue();
        assertThat(of("there was heavy fighting").saysAllOf(of("fighting was heavy")))
                .isTrue();
    }

    @Test
    void placesMayStandAnywhereButWhoDidItMayNot() {
        Wording one = of("Kestrian troops shelled Varenian trucks in Selnik");
        assertThat(one.saysAllOf(of("in Selnik, Kestrian troops shelled Varenian trucks")))
                .isTrue();
        assertThat(one.saysAllOf(of("Varenian trucks shelled Kestrian troops in Selnik")))
                .isFalse();
    }

    @Test
    void otherNumeralsAndDaysSpeakAgainstIt() {
        Wording one = of("the bridge was mined on Monday");
        assertThat(one.saysAllOf(of("the bridge was mined"))).isTrue();
        assertThat(one.saysAllOf(of("the bridge was mined on Tuesday"))).isFalse();
        assertThat(of("brigade 4 left").saysAllOf(of("brigade 5 left"))).isFalse();
    }

    @Test
    void emptyWordsLeaveNothing() {
        assertThat(of("it was so, and then he has", "", " – ").stems()).isEmpty();
    }
}
