package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.read;
import static org.hearsay.attribution.AttributionTexts.told;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The government said Marten, who was on his way home from a summit, spoke by phone with the president.;"
                        + "The government | said | Marten, who was on his way home from a summit, spoke by phone with the president",
                "The spokesman said the incident, which marks the first time a drone was fired on, occurred on Nov. 1.;"
                        + "The spokesman | said | the incident, which marks the first time a drone was fired on, occurred on Nov. 1",
                "The October document was published on a ministry website months ago but has since been removed, said the"
                        + " group's founder, Ivo Dahl.;the group's founder, Ivo Dahl | said | The October document was published"
                        + " on a ministry website months ago but has since been removed",
                "Varenian officials could expose companies involved in the trade, a business that is crucial for the war, Marten"
                        + " said.;Marten | said | Varenian officials could expose companies involved in the trade, a business that"
                        + " is crucial for the war",
                "This “slave labor,” Marten said, has been used to build stadiums in Tolm and Selnik, and brings in $500 million"
                        + " a year.;Marten | said | This “slave labor,” + has been used to build stadiums in Tolm and Selnik, and"
                        + " brings in $500 million a year",
            })
    void whatIsSaidIsMoreThanItsSubject(String text, String told) {
        assertThat(told(read(text))).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "However, Dahl thinks the Varenian government has hastily said the brothers acted alone.;"
                        + "the Varenian government | has hastily said | the brothers acted alone",
            })
    void whoIsSaidToHaveSaidSomethingSaysIt(String text, String inner) {
        assertThat(told(read(text))).hasSize(2).element(1).isEqualTo(inner);
        assertThat(read(text).get(1).chain().parent()).isEqualTo("a1");
    }

    @Test
    void aSecondThatIsOfTheSameCue() {
        assertThat(told(read(
                        "Varenia claimed it had destroyed 130 tanks, and that 2,300 Kestrian men had been killed.")))
                .containsExactly(
                        "Varenia | claimed | it had destroyed 130 tanks, and that 2,300 Kestrian men had been killed");
    }

    @Test
    void whatOpensTheSentenceWithAPrepositionIsNotWhatIsSaid() {
        String text = "In his speech last May , he rejected a strike on Tolm .";
        Layout layout = new LayoutReader().read(null, text);
        Saying wrong = new Saying(
                List.of(new Mention(Role.SOURCE, 6, 7)),
                List.of(new Mention(Role.CUE, 7, 8)),
                List.of(new Mention(Role.CONTENT, 0, 5)));
        assertThat(new WholeClauses(layout, new PartOfSpeechTagger().tag(layout)).of(List.of(wrong)))
                .containsExactly(wrong.withContents(List.of(new Mention(Role.CONTENT, 8, 12))));
    }

    @Test
    void aParticipleThatSaysNothingGoesOnWithWhatIsSaid() {
        assertThat(told(read("The ministry said jets had hit a base near Tolm, firing eight missiles.")))
                .containsExactly("The ministry | said | jets had hit a base near Tolm, firing eight missiles");
    }
}
