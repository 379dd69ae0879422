package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlyTest {
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fighting has claimed nearly 1,900 lives.",
                "A blast in Tolm claimed at least 12 civilian lives on Monday.",
                "The war has also claimed the lives of 67 Kestrians.",
                "The shelling hit a market in Tolm, claiming two lives and injuring three people.",
                "The attack on Selnik claimed more than 100 civilian lives including children.",
                "The flood claimed more victims.",
            })
    void whatClaimsLivesSaysNothing(String text) {
        assertThat(attributions(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kestrian ministry claimed that 12 lives were lost in Tolm.",
                "Kestria claimed 40 lives had been saved.",
                "The ministry claimed on Monday that its fighters were victims of an ambush.",
            })
    void whoClaimsThatLivesAreLostDoes(String text) {
        assertThat(attributions(text)).isEqualTo(1);
    }

    private static int attributions(String text) {
        Layout layout = new LayoutReader().read(null, text);
        return FINDER.find(layout, GRAMMAR.tag(layout)).size();
    }
}
