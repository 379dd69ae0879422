package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Medical workers at Selnik hospital put the toll at 17.;Medical workers at Selnik hospital | put | the toll at 17",
                "The Tolm Event & Data Centre (TEDC) has documented 42 deaths in Selnik.;The Tolm Event & Data Centre (TEDC) | has documented | 42 deaths in Selnik",
                "The ministry raised the death toll of the shelling in Selnik from 12 to 17.;The ministry | raised | the death toll of the shelling in Selnik from 12 to 17",
                "Aid workers put the toll far higher, at more than 50.;Aid workers | put | the toll far higher, at more than 50",
                "The centre had earlier given a toll of 745.;The centre | had earlier given | a toll of 745",
                "The ministry gave figures of 26 and 43.;The ministry | gave | figures of 26 and 43",
                "The army spoke of 8 dead.;The army | spoke of | 8 dead",
                "The spokesman had earlier put the figure at 30.;The spokesman | had earlier put | the figure at 30",
                "The ministry gave a toll of 759 dead.;The ministry | gave | a toll of 759 dead",
                "Marten, in his nightly address, put Varenian losses at about 1,200 men.;Marten | put | Varenian losses at about 1,200 men",
            })
    void whoPutsANumberAtSomethingSaysSo(String text, String told) {
        Labelled labelled = new Labelled(text);
        assertThat(labelled.told(new Estimates(labelled.layout, labelled.tags).with(List.of())))
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army put its guns at the gate.",
                "The storm put the harbour at risk, 17 boats sank.",
                "The raid put the toll at 17.",
                "The army spoke of eternal glory.",
                "The ministry raised the flag and went home to 12 children.",
            })
    void whatIsNoNumberOrNobodySaysNothing(String text) {
        Labelled labelled = new Labelled(text);
        assertThat(new Estimates(labelled.layout, labelled.tags).with(List.of()))
                .isEmpty();
    }

    @Test
    void whatIsSaidGoesOnToTheNumber() {
        Labelled text = new Labelled("Aid workers put the toll far higher, at more than 50.");
        Saying labelled = text.saying("Aid workers", "put", "the toll far higher");
        assertThat(text.told(new Estimates(text.layout, text.tags).with(List.of(labelled))))
                .containsExactly("Aid workers | put | the toll far higher, at more than 50");
    }

    @Test
    void whatSomebodyElseSaysEndsBeforeIt() {
        Labelled text = new Labelled("Police said six had died, while the army put the toll at nine.");
        Saying labelled = text.saying("Police", "said", "six had died, while the army put the toll at nine");
        assertThat(text.told(new Estimates(text.layout, text.tags).with(List.of(labelled))))
                .containsExactly("Police | said | six had died", "the army | put | the toll at nine");
        Labelled parted = new Labelled("Police said six had died; the army put the toll at nine.");
        labelled = parted.saying("Police", "said", "six had died; the army put the toll at nine");
        assertThat(parted.told(new Estimates(parted.layout, parted.tags).with(List.of(labelled))))
                .containsExactly("Police | said | six had died", "the army | put | the toll at nine");
    }
}
