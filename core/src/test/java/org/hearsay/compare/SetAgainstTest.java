package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.ReportReader;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** Which figures of a page are set against each other, and which only stand beside each other. */
class SetAgainstTest {
    private static final ReportReader READER = ReportReader.standard();
    private static final Set<Type> SET_AGAINST = Set.of(Type.CONTRADICTS, Type.DIFFERS, Type.REVISES, Type.UPDATES);

    @Test
    void whatOneVoiceSaysSideBySideInASentenceIsTwoThings() {
        assertThat(setAgainst("Gunmen killed 20 monks and 16 guards in Mardin on Monday, the governor said."))
                .isEmpty();
        assertThat(setAgainst(
                        "The shelling wounded 30 people in Mardin. One was in critical condition and five in serious "
                                + "condition at a hospital in Mardin, doctors said."))
                .isEmpty();
    }

    @Test
    void anAttackOfLongAgoIsNoneOfToday() {
        assertThat(setAgainst("Gunmen killed 14 people in Mardin on Monday, police said.\n"
                        + "A bombing in Mardin in 1995 killed 11 people, officials said."))
                .isEmpty();
    }

    @Test
    void twoVenuesOfOneTownAreTwoPlaces() {
        assertThat(setAgainst("A bomb killed 39 people at a nightclub in Mardin, police said.\n"
                        + "A bomb killed 44 people at a stadium in Mardin, the mayor said."))
                .isEmpty();
    }

    @Test
    void fewerInAPartOfATownMayBeSomeOfThoseInAllOfIt() {
        assertThat(setAgainst("Shelling killed 22 people in Mardin, the governor said.\n"
                        + "Shelling killed 17 people in the Yenisehir district of Mardin, the mayor said."))
                .isEmpty();
    }

    @Test
    void vagueWordsDoNotDifferFromANumberThatTheyAllow() {
        assertThat(
                        setAgainst(
                                "Dozens were killed in Mardin, the governor said.\nThe strike killed 41 people in Mardin, the mayor said."))
                .isEmpty();
    }

    @Test
    void twoEstimatesFromSoManyToSoManyDiffer() {
        assertThat(
                        setAgainst(
                                "Monitors estimate that drones have killed between 1,953 and 3,279 people in Pakistan since 2004.\n"
                                        + "A research group says that drones have killed between 2,536 and 3,577 people in Pakistan since 2004."))
                .extracting(Relation::type)
                .containsExactly(Type.DIFFERS);
    }

    @Test
    void oneOfTheBombsIsNotAllOfThem() {
        assertThat(setAgainst("Three bombs were fired at Mardin, the governor said.\n"
                        + "Two of the bombs were fired at Mardin from the hills, the mayor said."))
                .isEmpty();
    }

    @Test
    void whoElseWasKilledIsCountedBesidesOthers() {
        assertThat(setAgainst("The strike killed 12 people in Mardin, the governor said.\n"
                        + "Another 10 people were killed in Mardin, the mayor said."))
                .isEmpty();
    }

    @Test
    void twoVoicesWithTwoTollsOfOnePlaceContradictEachOther() {
        assertThat(setAgainst("The strike killed 12 people in Mardin on Monday, the governor said.\n"
                        + "The strike killed 15 people in Mardin on Monday, the mayor said."))
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
        assertThat(setAgainst("Six people were killed and 20 others injured in Mardin, the governor said.\n"
                        + "Six people were killed and 26 injured in Mardin, the mayor said."))
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
    }

    @Test
    void twoSidesContradictEachOtherHoweverFarApartTheyAre() {
        List<Relation> relations = setAgainst(
                "Russia's defence ministry said the strike on Donetsk killed 600 Ukrainian soldiers on Monday.\n"
                        + "Ukraine's defence ministry said the strike on Donetsk killed 11 Ukrainian soldiers on Monday.");
        assertThat(relations).extracting(Relation::type).containsExactly(Type.CONTRADICTS);
        assertThat(relations.get(0).reason())
                .contains("600 Ukrainian soldiers")
                .contains("11 Ukrainian soldiers")
                .contains("Both cannot be right.");
    }

    @Test
    void lessThanHalfOfWhatAnotherVoiceSaysOfOnePlaceDiffersAndMayBeSomeOfIt() {
        assertThat(setAgainst("Three soldiers were killed at a depot in Mardin, the governor said.\n"
                        + "At least ten soldiers were killed at a depot in Mardin, the mayor said."))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo(Type.DIFFERS);
                    assertThat(r.reason()).contains("one may count only some of what the other counts");
                });
    }

    private static List<Relation> setAgainst(String text) {
        Report report = Report.of("a", text, null, null, null, "2024-05-14", "a");
        return READER.read(report).relations().stream()
                .filter(r -> SET_AGAINST.contains(r.type()))
                .toList();
    }
}
