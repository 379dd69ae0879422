package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks one after the other in a sentence. */
class NextSpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said 40 houses had burned, while other officials later said two people had died.|other officials",
                "Police said they killed six gunmen, but a hospital reported that three civilians were dead.|a hospital",
                "The mayor of Tolm said three people had died there and rescuers in Orvane said a boy was missing.|rescuers in Orvane",
            })
    void whatTheNextOneSaysIsNotSaidByWhoSpokeBefore(String text, String next) {
        Attribution said = by(next, text);
        assertThat(said.chain().parent()).isNull();
        assertThat(AttributionTexts.sources(text)).hasSize(2);
        assertThat(read(text).get(0).content().get(0).text()).doesNotContain(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said that 12 soldiers had died and that the rebels said they had lost 30.|the rebels",
                "The army said 12 soldiers had died and the rebels had said they lost 30.|the rebels",
            })
    void behindASecondThatAndFurtherBackItIs(String text, String inner) {
        assertThat(by(inner, text).chain().parent())
                .isEqualTo(by("The army", text).id());
    }

    @Test
    void threeMaySpeakInTurn() {
        assertThat(AttributionTexts.sources(
                        "The ministry said 12 people were killed and the governor said 14 were hurt while "
                                + "the Relief Centre said 20 were missing."))
                .containsExactly("The ministry", "the governor", "the Relief Centre");
    }

    @Test
    void whoOnlyDoesSomethingSaysNothingNew() {
        assertThat(AttributionTexts.sources(
                        "The group said five bodies were found and the rescuers continued to look for others."))
                .containsExactly("The group");
    }

    private static Attribution by(String source, String text) {
        return read(text).stream()
                .filter(a -> a.source().stream().anyMatch(s -> s.text().equals(source)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Attribution> read(String text) {
        Layout layout = new LayoutReader().read(null, text);
        Tags tags = new PartOfSpeechTagger().tag(layout);
        return new AttributionFinder().find(layout, tags);
    }
}
