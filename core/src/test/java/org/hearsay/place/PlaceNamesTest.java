package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.LayoutReader;
import org.hearsay.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolm|Tolm",
                "northern Tolm region|Tolm REGION",
                "Tolm Province|Tolm Province REGION",
                "region of Tolm|Tolm REGION",
                "border town of Ras al Tolm|Ras al Tolm TOWN",
                "Tolm city|Tolm TOWN",
                "a school in Tolm in Lomar province|Tolm; Lomar REGION",
                "Varenia’s Lomar province|Lomar REGION; Varenia",
                "Varenian town of Tolm|Tolm TOWN; Varenian",
                "Gulf of Tolm|Gulf of Tolm",
                "City of Tolm|Tolm TOWN",
                "Republic|",
                "the market|",
            })
    void theNarrowestNameComesFirstWithWhatItIsSaidToBe(String phrase, String names) {
        Words words = new LayoutReader().read(null, phrase).words();
        List<PlaceNames.Name> found = PlaceNames.in(words, 0, words.size());
        assertThat(found.stream()
                        .map(n -> n.kind() == null ? n.text() : n.text() + " " + n.kind())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names == null ? "" : names);
    }
}
