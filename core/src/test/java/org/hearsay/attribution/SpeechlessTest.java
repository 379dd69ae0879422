package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fighting has claimed nearly 1,900 lives.",
                "A blast in Tolm claimed at least 12 civilian lives on Monday.",
                "The war has also claimed the lives of 67 Kestrians.",
                "The shelling hit a market in Tolm, claiming two lives and injuring three people.",
                "The attack on Selnik claimed more than 100 civilian lives including children.",
                "The flood claimed more victims.",
                "Ivo Marten reports from Selnik in northern Kestria.",
            })
    void whatClaimsLivesSaysNothing(String text) {
        assertThat(AttributionTexts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kestrian ministry claimed that 12 lives were lost in Tolm.",
                "Kestria claimed 40 lives had been saved.",
                "The ministry claimed on Monday that its fighters were victims of an ambush.",
            })
    void whoClaimsThatLivesAreLostDoes(String text) {
        assertThat(AttributionTexts.read(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brandt shot a guard in the head .|true",
                "Brandt imposed a curfew in Tolm .|true",
                "Brandt named a guard in Tolm .|false",
                "Brandt gave a toll of 12 .|false",
                "Brandt mocked the \"guards\" of Tolm .|false",
            })
    void whoDoesSomethingToAThingSaysNothing(String text, boolean speechless) {
        Layout layout = new LayoutReader().read(null, text);
        Saying saying = new Saying(
                List.of(new Mention(Role.SOURCE, 0, 1)),
                List.of(new Mention(Role.CUE, 1, 2)),
                List.of(new Mention(Role.CONTENT, 2, layout.words().size() - 1)));
        assertThat(new Speechless(layout, new PartOfSpeechTagger().tag(layout)).without(List.of(saying)))
                .hasSize(speechless ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Orvane hospital admitted 20 wounded people on Monday."})
    void whoAdmitsPatientsSaysNothing(String text) {
        assertThat(AttributionTexts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orvanian aircraft fired missiles at Tolm, the ministry said.",
                "The ministry said Orvanian aircraft fired several guided missiles at Tolm, killing two soldiers.",
                "Six days of clashes have claimed 77 lives, according to the ministry.",
            })
    void whoFiresMissilesOrTakesLivesSaysNothing(String text) {
        assertThat(AttributionTexts.sources(text)).singleElement().asString().isEqualToIgnoringCase("the ministry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kestria admitted 20 deaths.", "Kestria admitted that 20 people had died."})
    void whoAdmitsDeathsDoes(String text) {
        assertThat(AttributionTexts.read(text)).hasSize(1);
    }
}
