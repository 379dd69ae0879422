package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where a clause stands between them and their verb. */
class RelativesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A witness named Orvin who was wounded in the head in the blast described the moment the bomber struck.|Orvin",
                "The coalition which launched an air war against the rebels last September said it had carried out strikes near Tolm.|The coalition",
                "The general said on Monday that the army which fought in the city said nothing.|The general",
                "A senior army officer who spoke on condition of anonymity because he was not authorised to brief the press said five soldiers died.|A senior army officer",
                "Twelve people who lived in the city were killed, officials said.|officials",
            })
    void theySpeakAndNotTheLastWordOfTheClause(String text, String source) {
        assertThat(AttributionTexts.sources(text)).first().isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Marten, who was there at the time, two bridges fell in Tolm.|two bridges fell in Tolm"
            })
    void aClauseAboutWhoSaysItIsNotWhatIsSaid(String text, String content) {
        assertThat(AttributionTexts.read(text).get(0).content().get(0).text()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The junta, in a communique carried by the state-run Tolm Daily, claimed that rebels were to blame.|The junta",
            })
    void whoSpeaksStandsBeforeTheCommasAndNotBetweenThem(String text, String source) {
        assertThat(AttributionTexts.sources(text)).containsExactly(source);
    }
}
