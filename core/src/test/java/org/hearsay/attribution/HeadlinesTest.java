package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.read;
import static org.hearsay.attribution.AttributionTexts.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
    private static final String TEXT = "The report follows.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "13 killed in strike on market – medics;medics | – | 13 killed in strike on market",
                "Varenian army retakes Orvane palace: state TV;state TV | : | Varenian army retakes Orvane palace",
                "Doctors: 12 dead in strike on Tolm market;Doctors | : | 12 dead in strike on Tolm market",
                "Police: two gunmen shot dead in Tolm;Police | : | two gunmen shot dead in Tolm",
            })
    void whoStandsBehindADashOrBesideAColonSaysTheRest(String headline, String told) {
        assertThat(told(read(headline, TEXT))).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23 fighters killed near Tolm - Northwire News",
                "Georgia: 12 militants killed near Tolm",
                "Police: the limits of power",
            })
    void aPageAndATopicSayNothing(String headline) {
        assertThat(read(headline, TEXT)).isEmpty();
    }

    @Test
    void aSpeakerBehindAnInvertedVerbIsNotWhatIsSaid() {
        assertThat(told(read("Kestria destroyed 20 Varenian drones, says defence ministry", TEXT)))
                .containsExactly("defence ministry | says | Kestria destroyed 20 Varenian drones");
    }

    @Test
    void initialsBehindAColonSpeak() {
        assertThat(told(read("More than 1,000 fled Tolm last week: RCW", TEXT)))
                .containsExactly("RCW | : | More than 1,000 fled Tolm last week");
        assertThat(told(read("UN: 41,000 killed in Tolm", TEXT))).containsExactly("UN | : | 41,000 killed in Tolm");
        assertThat(read("The war in Tolm: USA", TEXT)).isEmpty();
    }

    @Test
    void aMonitorSpeaks() {
        assertThat(told(read("Tolm toll tops 1,100: monitor", TEXT)))
                .containsExactly("monitor | : | Tolm toll tops 1,100");
    }

    @Test
    void aLineWithoutAStopIsReadLikeAHeadline() {
        assertThat(told(read(
                        null,
                        "The report follows.\n\nDrone attack on Tolm kills three - governor\n\nRain fell all day.")))
                .containsExactly("governor | - | Drone attack on Tolm kills three");
    }

    @Test
    void aListOfLossesIsNoOnesWord() {
        assertThat(read(
                        null,
                        "The report follows.\n\nPolice: 12 men killed\n\nArmy: 30 men killed\n\nRain fell all day."))
                .isEmpty();
    }
}
