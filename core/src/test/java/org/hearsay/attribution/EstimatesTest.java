package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Medical workers at Selnik hospital put the toll at 17.;Medical workers at Selnik hospital | put | the toll at 17",
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
            })
    void whatIsNoNumberOrNobodySaysNothing(String text) {
        Labelled labelled = new Labelled(text);
        assertThat(new Estimates(labelled.layout, labelled.tags).with(List.of()))
                .isEmpty();
    }
}
