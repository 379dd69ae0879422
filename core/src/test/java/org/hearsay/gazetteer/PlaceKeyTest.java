package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolm|tolm",
                "  Ras al-Tolm |ras al tolm",
                "Tōlm Yūnis|tolm yunis",
                "Tol’m|tolm",
                "Ta‘izz'ka|taizzka",
                "St.-Tolm|st tolm",
                "TOLM I|tolm i",
                "...|''",
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolm province|tolm",
                "autonomous republic of tolm|tolm",
                "city of tolm|tolm",
                "port tolm|tolm",
                "new tolm|new tolm",
                "republic|republic",
            })
    void wordsForKindsOfPlacesAreTakenOffTheEnds(String key, String plain) {
        assertThat(KindWords.without(key)).isEqualTo(plain);
    }
}
