package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCandidatesTest {
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fled to Tolm.|Tolm",
                "Families were driven out of Tolm.|Tolm",
                "Shells hit the town of Tolm.|town of Tolm",
                "A strike hit suburbs of eastern Tolm.|suburbs of eastern Tolm",
                "A convoy waited outside the village of Ras al-Tolm.|village of Ras al-Tolm",
                "Jets struck north-east of Tolm.|Tolm",
                "The plant was hit.|plant",
                "Some 12,000 men entered the Tolm Region.|Tolm Region",
                "Tunisia buried its dead.|Tunisia",
            })
    void aPhraseForAPlaceIsProposed(String text, String phrase) {
        assertThat(phrases(text, 0)).contains(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reports came from the Defense Ministry.|Defense Ministry",
                "They spoke in Arabic.|Arabic",
                "The talks end on Tuesday.|Tuesday",
            })
    void peopleTonguesAndDaysAreNoPlaces(String text, String phrase) {
        assertThat(phrases(text, 0)).doesNotContain(phrase);
    }

    @Test
    void aNameIsKnownFromAnotherSentence() {
        assertThat(phrases("Shells hit Tolm. People in Tolm fled.", 0)).contains("Tolm");
        assertThat(phrases("Shells hit Tolm. People there fled.", 0)).doesNotContain("Tolm");
    }

    @Test
    void theNamesToldMostOftenComeFirst() {
        String text = "People fled from Kestel to Tolm. Rain fell in Tolm. Snow fell in Tolm.";
        Layout layout = new LayoutReader().read(null, text);
        assertThat(candidates(layout).main()).extracting(PlaceCandidate::key).containsExactly("tolm", "kestel");
    }

    private static List<String> phrases(String text, int sentence) {
        Layout layout = new LayoutReader().read(null, text);
        return candidates(layout).in(sentence).stream()
                .map(c -> layout.phraseOfWords(c.first(), c.end()).text())
                .toList();
    }

    private static PlaceCandidates candidates(Layout layout) {
        return new PlaceCandidates(
                new PlaceWords().of(layout.words()),
                layout,
                GRAMMAR.tag(layout),
                Names.standard().in(layout));
    }
}
