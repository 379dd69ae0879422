package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a Telegram post its spokesman denied it.|a Telegram post its spokesman|denied|its spokesman",
                "Drones killed 56 people, a figure two aid workers confirmed.|a figure two aid workers|confirmed|two aid workers",
                "It was a raid that residents said killed 170.|that residents|said|residents",
                "The Kestrian government firmly believes in it.|The Kestrian government firmly|believes|The Kestrian government",
                "Kestria at first denied it.|Kestria at first|denied|Kestria",
            })
    void whatIsNoneOfThePhraseGoes(String text, String labelled, String cue, String source) {
        assertThat(cut(text, labelled, cue)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A statement from his spokesman said so.|A statement from his spokesman|said",
                "Marten and his advisers said so.|Marten and his advisers|said",
                "At least two aid workers said so.|At least two aid workers|said",
                "That officer said so.|That officer|said",
            })
    void whatAPrepositionOrAndJoinsStays(String text, String labelled, String cue) {
        assertThat(cut(text, labelled, cue)).isEqualTo(labelled);
    }

    private static String cut(String text, String source, String cue) {
        Labelled labelled = new Labelled(text);
        Saying saying = new SourceEdges(labelled.layout, labelled.tags)
                .of(List.of(labelled.saying(source, cue, "")))
                .get(0);
        Mention who = saying.sources().get(0);
        return labelled.layout.phraseOfWords(who.firstWord(), who.endWord()).text();
    }
}
