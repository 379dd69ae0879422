package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.gazetteer.Invented.row;

import java.util.List;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.Invented;
import org.hearsay.model.Figure;
import org.hearsay.model.Place;
import org.hearsay.model.Report;
import org.hearsay.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place of a gazetteer the words for a place mean. */
class SitesTest {
    private static final Gazetteer PLACES = Invented.with(
            row("10", "Selnik", "Selnyk", "PPL", "XA", "01", 30_000),
            row("11", "Selnik", "", "PPL", "XB", "01", 40_000),
            row("12", "Tolm", "", "PPLA", "XA", "02", 90_000),
            row("13", "Orvane", "Orvan", "PPLC", "XB", "01", 2_000_000),
            row("14", "Orvane", "", "PPL", "XA", "01", 5_000),
            row("15", "Marrow", "", "PPL", "XA", "01", 900),
            row("16", "Marrow", "", "PPL", "XA", "02", 800));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 12 civilians in Selnik, Varenia said.|10|the page names its country",
                "Shelling killed 12 civilians in Selnik, Kestria said.|11|the page names its country",
                "Shelling killed 12 civilians in Selnyk, Varenia said.|10|the page names its country",
                "Shelling killed 12 civilians in the Tolm region. Varenia said so.|XA.02|the page names its country",
                "Shelling killed 12 civilians in the city of Tolm. Varenia said so.|12|the page names its country",
                "Shelling killed 12 civilians in Tolm. Varenia said so.|XA.02|a town and the region around it have this name; the region holds both",
                "Shelling killed 12 civilians in Varenia, doctors said.|XA|a country has this name",
                "Shelling killed 12 civilians in Marrow. Varenia sent troops to Lomar.|15|the page names its region",
                "Shelling killed 12 civilians in Orvane. Varenia and Kestria said so.|13|the page names its country; it is by far the largest of 2 that have this name",
                "Shelling killed 12 civilians in Orvane, doctors said.|13|nothing on the page says in which country; it is by far the largest of 2 that have this name",
            })
    void theWordsMeanThePlaceThatThePageSpeaksFor(String text, String id, String why) {
        Place place = place(text);
        assertThat(place.why()).isEqualTo(why);
        assertThat(Objects.requireNonNull(place.site()).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 12 civilians in Selnik, doctors said.|nothing on the page says in which country|2",
                "Shelling killed 12 civilians in Selnik. Varenia and Kestria said so.|2 places have this name, and the page does not say which|2",
                "Shelling killed 12 civilians in Marrow. Varenia said so.|2 places have this name, and the page does not say which|2",
                "Shelling killed 12 civilians in Orvan, doctors said.|nothing on the page says in which country|1",
                "Shelling killed 12 civilians in the Marrow region. Varenia said so.|the gazetteer has no such region of this name|2",
            })
    void whatThePageGivesNoReasonForIsNotChosen(String text, String why, int others) {
        Place place = place(text);
        assertThat(place.site()).isNull();
        assertThat(place.why()).isEqualTo(why);
        assertThat(place.others()).hasSize(others);
    }

    @Test
    void whatNoGazetteerHasStaysWords() {
        Place place = place("Shelling killed 12 civilians in Brask, Varenia said.");
        assertThat(place).isEqualTo(Place.of(place.phrase()));
    }

    @Test
    void aPlaceThatIsNotFoundLiesInTheOneNamedWithIt() {
        Place place = place("Shelling killed 12 civilians in Brask in Lomar province, Varenia said.");
        assertThat(place.site()).extracting(Site::id).isEqualTo("XA.01");
        assertThat(place.why()).isEqualTo("“Brask” is not found; it is said to lie in Lomar Province");
    }

    @Test
    void theOthersOfANameAreKept() {
        Place place = place("Shelling killed 12 civilians in Selnik, Varenia said.");
        assertThat(place.others()).extracting(Site::countries).containsExactly(List.of("Kestria"));
    }

    @Test
    void theGazetteerHasNoSayInWhichWordsArePlaces() {
        String text = "Shells fell on Selnik and Tolm. Twelve civilians were killed in Selnik, Varenia said.";
        Figure with = figure(ReportReader.standard().locating(PLACES), text);
        Figure without = figure(ReportReader.standard(), text);
        assertThat(Objects.requireNonNull(with.place()).phrase())
                .isEqualTo(Objects.requireNonNull(without.place()).phrase());
    }

    private static Place place(String text) {
        return Objects.requireNonNull(
                figure(ReportReader.standard().locating(PLACES), text).place());
    }

    private static Figure figure(ReportReader reader, String text) {
        return reader.read(Report.of("a", text)).figures().get(0);
    }
}
