package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Phrase;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class LoadedWordsTest {
    private static final ReportReader READER = ReportReader.standard();

    @Test
    void whatTheOutletCallsThingsItselfIsListedInOrder() {
        assertThat(loaded("The brutal attack on Tolm lasted two days. The so-called council of Selnik fled."))
                .containsExactly("brutal", "so-called");
    }

    @Test
    void whatSomebodyElseCallsThingsIsNot() {
        assertThat(loaded("The ministry said that the barbaric regime had shelled the town of Selnik."))
                .isEmpty();
        assertThat(loaded("\"They are cowardly criminals,\" General Dahl told reporters."))
                .isEmpty();
    }

    @Test
    void aWordInQuotationMarksIsNobodysOwn() {
        assertThat(loaded("The army entered the \"liberated\" town on Friday.")).isEmpty();
    }

    @Test
    void aPhraseOfTwoWordsIsListedWhole() {
        assertThat(loaded("Columns of freedom fighters moved towards the border on Friday."))
                .containsExactly("freedom fighters");
    }

    @Test
    void bothSidesAreListedAlike() {
        String page = "The heroic army of Varenia met the savage troops of Kestria near Selnik.";
        String swapped = "The heroic army of Kestria met the savage troops of Varenia near Selnik.";
        assertThat(loaded(page)).isEqualTo(loaded(swapped)).containsExactly("heroic", "savage");
    }

    private static List<String> loaded(String text) {
        return READER.read(Report.of("page", text)).loaded().stream()
                .map(Phrase::text)
                .toList();
    }
}
