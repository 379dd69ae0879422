package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedTest {
    @Test
    void whoActsBehindAParticipleDoesNotSpeak() {
        assertThat(turned(
                        "The governor praised the troops, saying another town had been taken.",
                        "another town",
                        "saying",
                        "The governor praised the troops"))
                .containsExactly("The governor | saying | another town had been taken");
    }

    @Test
    void whoActsBehindAVerbDoesNotSpeakWhereSomebodyStandsBeforeIt() {
        assertThat(turned(
                        "Ivo Marten of Tolm, who was there with his son, said people outside Kestria have no idea of it.",
                        "people outside Kestria",
                        "said",
                        "Ivo Marten of Tolm, who was there with his son"))
                .containsExactly("Ivo Marten of Tolm | said | people outside Kestria have no idea of it");
    }

    @Test
    void whatIsSaidBesideSomethingElseStandsBehindTheParticiple() {
        assertThat(turned(
                        "The north is under siege, with Kestrian leaders saying 12 men had starved.",
                        "Kestrian leaders",
                        "saying",
                        "The north is under siege, with"))
                .containsExactly("Kestrian leaders | saying | 12 men had starved");
    }

    @Test
    void whoStandsBehindAVerbAndDoesNothingSpeaks() {
        assertThat(turned("The bridge fell, said Ivo Marten.", "Ivo Marten", "said", "The bridge fell"))
                .containsExactly("Ivo Marten | said | The bridge fell");
    }

    @Test
    void thoseOfWhomSomethingIsSaidBehindAnAppositionDoNotSpeak() {
        assertThat(turned(
                        "An official, speaking on condition of anonymity, said 21 farmers, among them three elders, were executed.",
                        "21 farmers",
                        "said",
                        "An official, speaking on condition of anonymity"))
                .containsExactly("An official | said | 21 farmers, among them three elders, were executed");
    }

    @Test
    void whoIsExplainedBehindTheNameSpeaks() {
        assertThat(turned(
                        "The bridge fell, said Ivo Marten, the mayor, on Friday.",
                        "Ivo Marten",
                        "said",
                        "The bridge fell"))
                .containsExactly("Ivo Marten | said | The bridge fell");
    }

    private static List<String> turned(String text, String source, String cue, String content) {
        Labelled labelled = new Labelled(text);
        return labelled.told(
                new Turned(labelled.layout, labelled.tags).of(List.of(labelled.saying(source, cue, content))));
    }
}
