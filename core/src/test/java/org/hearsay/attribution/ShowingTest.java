package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures and reports show, and what is reported of somebody. */
class ShowingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Figures from the Health Ministry show 52 people have been killed.|Figures from the Health Ministry",
                "Updated numbers from the ministry show 52 people have been killed in Tolm.|Updated numbers from the ministry",
                "Statistics released by the army show 40 soldiers were wounded.|Statistics released by the army",
            })
    void theyStandForWhoIssuedThem(String text, String source) {
        assertThat(AttributionTexts.sources(text)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photographs show a ruined street that was shelled.",
                "The soldiers show wounds that were treated.",
                "The ministry published figures that show 52 people have been killed.",
            })
    void whatIsNoDocumentOrNotTheSubjectAddsNothing(String text) {
        Layout layout = new LayoutReader().read(null, text);
        assertThat(new Showing(layout, new PartOfSpeechTagger().tag(layout)).with(List.of()))
                .isEmpty();
    }

    @Test
    void ofWhomItIsReportedIsPartOfWhatIs() {
        Attribution said = AttributionTexts.read("Over 50 protesters are now reported dead.")
                .get(0);
        assertThat(said.content()).extracting(Phrase::text).containsExactly("Over 50 protesters", "dead");
        assertThat(said.source()).isEmpty();
    }
}
