package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.model.Figure;
import org.hearsay.model.Place;
import org.hearsay.model.Report;
import org.hearsay.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of several places together. */
class PlaceListsTest {
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 12 people in Osaka, Kobe and Nagoya.|Osaka, Kobe and Nagoya",
                "Shelling in Osaka and Kobe killed 12 people.|Osaka and Kobe",
                "Shells hit Osaka, Kobe and the town of Orvane in Hyogo on Friday, killing 12 people.|Osaka, Kobe and the town of Orvane in Hyogo",
                "Some 300 homes were destroyed in the villages of Orva, Telm and Kesh.|villages of Orva, Telm and Kesh",
                "Twelve people were killed in Osaka and in Kobe.|Osaka and in Kobe",
                "Twelve people were killed in Kobe, Japan, and Ottawa, Canada.|Kobe, Japan, and Ottawa, Canada",
            })
    void whatIsSaidOfAListIsSaidOfNoneOfItsPlaces(String text, String place) {
        assertThat(place(text).phrase().text()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve people were killed in Kobe and Lena Orl, the mayor, said more were missing.|Kobe",
                "Twelve people were killed in Kobe and Osaka was shelled.|Kobe",
                "Twelve people were killed in Kobe, Japan.|Kobe",
                "Twelve people were killed in Kobe and Osaka’s mayor resigned.|Kobe",
            })
    void whatDoesSomethingElseIsNotInTheList(String text, String place) {
        assertThat(place(text).phrase().text()).isEqualTo(place);
    }

    @Test
    void placesOfOneCountryLieThere() {
        Site site = place("Shelling killed 12 people in Osaka and Kobe.").site();
        assertThat(site).isNotNull().extracting(Site::name).isEqualTo("Japan");
        assertThat(place("Shelling killed 12 people in Osaka and Ottawa.").site())
                .isNull();
    }

    private static Place place(String text) {
        List<Figure> figures = READER.read(Report.of("page", text)).figures();
        assertThat(figures).isNotEmpty();
        return Objects.requireNonNull(figures.get(0).place());
    }
}
