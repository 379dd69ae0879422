package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.figure.FigureFinder;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Figure;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();
    private static final FigureFinder FIGURES = new FigureFinder(Names.standard());
    private static final PlaceFinder PLACES = new PlaceFinder(Names.standard(), Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 12 civilians in Tolm on Tuesday.|Tolm",
                "In Tolm, shelling killed 12 civilians on Tuesday.|Tolm",
                "Shelling killed 12 civilians at Tolm’s besieged steelworks.|Tolm’s besieged steelworks",
                "Rockets wounded 12 civilians north of Tolm.|Tolm",
                "Mines killed 12 civilians under the guns of U.S. forces in Tolm.|Tolm",
                "A blast in the port of Tolm killed 12 people.|port of Tolm",
                "Shells killed 12 people in the northern Tolm region on Monday.|northern Tolm region",
                "Clashes killed 12 people in North Tolm on Monday.|North Tolm",
                "Clashes killed 12 people in Orvane del Sur on Monday.|Orvane del Sur",
                "Gunmen killed 12 people in the border town of Ras al-Tolm.|border town of Ras al-Tolm",
            })
    void aPlaceIsReadWithItsName(String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @Test
    void eachFigureHasThePlaceNextToIt() {
        assertThat(places("Rockets killed nine people in Tolm and wounded 14 people in Kestel on Monday."))
                .containsExactly("Tolm", "Kestel");
    }

    @Test
    void aSentenceWithoutAPlaceTakesTheOneBefore() {
        assertThat(places("A bomb exploded at a market in Tolm on Monday. The blast killed 12 people, police said."))
                .singleElement()
                .asString()
                .contains("Tolm");
    }

    @Test
    void aNameWithoutPrepositionIsAPlaceWhereThePageSaysSo() {
        String text =
                "Fighting went on in Tolm for a third day.\n\nShells hit Tolm again on Monday and killed 12 people.";
        assertThat(places(text)).containsExactly("Tolm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shelling killed 12 civilians on Oct. 3, doctors said.",
                "Shelling killed 12 civilians on Christmas Eve, doctors said.",
                "Shelling killed 12 civilians, the Foreign Ministry said.",
                "MANILA (Agency) — Shelling killed 12 civilians on Monday.",
                "Shelling killed 12 peacekeepers from Chad.",
            })
    void whatIsNoPlaceIsNone(String text) {
        assertThat(places(text)).containsExactly((String) null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The National Commission on Human Rights said 19 people had died.",
                "Fighters loyal to Khalifa Haftar lost 23 men.",
                "Four fighters were killed and the militia blamed Washington.",
                "The rebels captured 200 troops; Kinshasa denies losses.",
                "An initial toll of 12 was raised to 18 by the hospital's director.",
                "The People's Anti-Fascist Front claimed the attack in which five soldiers died.",
            })
    void whoActsOrEmploysIsNotWhere(String text) {
        assertThat(places(text)).containsOnlyNulls();
    }

    @Test
    void theCountriesThatTheDeadAreFromAreNotWhereTheyDied() {
        assertThat(places("Three peacekeepers were killed: two from Chad and one from South Africa."))
                .containsOnlyNulls();
    }

    @Test
    void thePlaceOfSomeIsNotThatOfAll() {
        assertThat(places("At least 33 people were killed, 20 in Thailand and 13 in Cambodia."))
                .containsExactly(null, "Thailand", "Cambodia");
    }

    @Test
    void homesAreWhereTheyStand() {
        assertThat(places("Rebels forced 32,000 people from their homes in Catatumbo."))
                .containsExactly("Catatumbo");
    }

    @Test
    void aCapitalToWhichSomethingIsDoneIsAPlace() {
        assertThat(places("Kinshasa was hit and 12 people were killed.")).containsExactly("Kinshasa");
    }

    @Test
    void whatIsCountedIsNoPlace() {
        assertThat(places("Near Tolm, strikes destroyed three Kestrian-held buildings and two vehicles."))
                .containsOnly("Tolm");
    }

    @Test
    void aPersonIsNoPlace() {
        String text = "Lena Orvane spoke in Tolm. Under Orvane, shells killed 12 people.";
        Layout layout = new LayoutReader().read(null, text);
        Tags tags = GRAMMAR.tag(layout);
        List<Figure> figures = FIGURES.find(layout, tags, List.of(), List.of());
        Actor orvane = new Actor("p1", "Lena Orvane", Actor.Type.PERSON, null, List.of());
        assertThat(PLACES.places(layout, tags, figures, List.of(orvane)))
                .extracting(f -> f.place() == null ? "" : f.place().phrase().text())
                .doesNotContain("Orvane");
    }

    @Test
    void aPageWithoutFiguresIsLeftAlone() {
        Layout layout = new LayoutReader().read(null, "Shells hit Tolm.");
        assertThat(PLACES.places(layout, GRAMMAR.tag(layout), List.of(), List.of()))
                .isEmpty();
    }

    private static List<@Nullable String> places(String text) {
        Layout layout = new LayoutReader().read(null, text);
        Tags tags = GRAMMAR.tag(layout);
        List<Figure> figures = FIGURES.find(layout, tags, List.of(), List.of());
        return PLACES.places(layout, tags, figures, List.of()).stream()
                .map(f -> f.place() == null ? null : f.place().phrase().text())
                .toList();
    }
}
