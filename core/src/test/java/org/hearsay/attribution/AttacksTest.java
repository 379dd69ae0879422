package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks with arms and attacks with words. */
class AttacksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A gang of 20 armed herdsmen attacked the village of Tolm on January 8th, killing 13 and wounding three.",
                "Police stormed the cafe in Tolm, killing six attackers and freeing 13 hostages.",
                "Militants attacked the upscale restaurant in Tolm on Friday.",
            })
    void whoAttacksWithArmsSaysNothing(String text) {
        assertThat(AttributionTexts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister attacked the opposition's plan to cut taxes, saying it would cost 12,000 jobs.",
                "The ministry said militants attacked the restaurant in Tolm on Friday.",
            })
    void whoAttacksWithWordsDoes(String text) {
        assertThat(AttributionTexts.read(text)).isNotEmpty();
    }

    @Test
    void anAttackInsideWhatIsSaidIsNoneOfWords() {
        assertThat(AttributionTexts.read(
                        "A gang of 20 armed herdsmen attacked the village of Tolm on January 8th, killing 13 and"
                                + " wounding three, according to Northwire News."))
                .singleElement()
                .satisfies(a -> assertThat(a.source().get(0).text()).isEqualTo("Northwire News"));
    }
}
