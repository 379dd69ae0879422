package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of phrase of communiqués, of agencies and of those who count losses. */
class WarTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total losses: 1,200 men, 14 tanks, 33 APCs.|1,200|losses_unspecified",
                "Total losses: 1,200 men, 14 tanks, 33 APCs.|33|losses_unspecified",
                "In Tolm 40 fighters laid down their arms.|40|captured",
                "The army killed 29 rebels and recovered 12 motorcycles.|12|captured",
                "The town says 120 farming families were evicted.|120|displaced",
                "Guards arrested two Varenian agents on Monday.|two|captured",
                "Nine soldiers were returned in exchange for 63 Varenian marines.|63|other",
                "Some 46 people were killed and 65 injured, bringing the overall death toll to 34,568.|34,568|killed",
                "Jets pounded three rebel sites in Tolm after a rocket was launched.|three|damaged",
                "Five depots belonging to the militia were struck on Friday.|Five|damaged",
                "Ten members of the town's highest court were detained.|Ten|captured",
                "Strikes dropped six 500-pound laser-guided bombs.|six|launched",
                "Three 155-mm howitzers were destroyed.|Three|destroyed",
                "Not a single soldier was hurt.|Not a single|injured",
                "Three of the missiles downed the airliner.|Three|launched",
                "The army downed 19 drones over Tolm, six over Orvane and two over the Black Sea.|six|shot_down",
                "The army downed 19 drones over Tolm, six over Orvane and two over the Black Sea.|two|shot_down",
                "Five people were wounded on a train near Tolm and 15 in a bombing in Orvane.|15|injured",
                "Officials said eight drones and three missiles were shot down.|eight|shot_down",
                "The village is still searching for 14 others.|14|missing",
                "The crash killed all 176 people on board.|176|killed",
                "The army denied a part in the killing of all 176 people on board.|176|killed",
                "The separatists freed all 79 pupils abducted from a school.|79|other",
                "More than 60 captives remained in Varenian prisons.|More than 60|captured",
                "The raid killed 40 farmers. The army put the number at 26 to 33.|26 to 33|killed",
                "The army recovered eight rifles and 152 rounds of 7.62mm special ammunition.|152|captured",
                "About 2,000 of the 5,000 marines in Tolm have been pulled out.|About 2,000|deployed",
                "Three quarters of the 1,200 houses in Tolm were destroyed.|Three quarters|destroyed",
                "The town says that 116 are still in captivity.|116|captured",
                "The army captured six rifles, two PKMs and 900 rounds of ammunition.|900|captured",
                "Some 1,200 people were killed and about 250 taken hostage.|about 250|captured",
                "The army said 30,000 soldiers, 200 tanks and 45 helicopters are taking part in the drills.|200|deployed",
            })
    void aFigureHasTheEventThatTheyMean(String text, String printed, String event) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A strong blow was dealt to several of its leaders.",
                "Two rounds of airstrikes were launched.",
                "The Front announced that several funerals had been held on Thursday.",
                "More than 900,000 people have been infected.",
                "No civilians will be harmed.",
                "There were 20 people on board.",
                "The 16 Brigade fought near Tolm, where all but nine were shot down.",
            })
    void whatOnlySoundsLikeItCountsNobody(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatBefellTheNextIsNotWhatBefellTheseOnes() {
        assertThat(read("Some 900,000 people have been infected and over 45,000 have died."))
                .filteredOn(f -> eventClass(f).equals("killed"))
                .extracting(f -> f.phrase().text())
                .containsExactly("over 45,000");
    }

    @Test
    void thoseWoundedAreNoneOfThoseWhoDied() {
        List<Figure> figures = read("Some 205 people had been killed, including 18 children, and 913 wounded.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly(null, "f1", null);
    }

    @Test
    void aListOfTheDeadEndsBeforeTheWounded() {
        assertThat(read("Some 20 people were killed, including five children and three women, and 40 were injured."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("killed", "killed", "killed", "injured");
    }

    @Test
    void theAgesOfTheirSonsCountNobody() {
        assertThat(read("A farmer and her two sons, aged 7 and 9, were killed when a shell hit their house."))
                .extracting(f -> f.phrase().text())
                .doesNotContain("7", "9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The town had 27,149 civilian casualties.|civilians",
                "The group counted 927 child deaths.|children",
                "The Varenian forces lost 30 killed in the battle.|military",
                "The rebels lost 12 killed in the battle.|combatants",
                "The army lost 53 men.|military",
                "Drones killed more than 1,850 enemy combatants.|combatants",
                "The battalion lost four Bradleys.|armored_vehicles",
                "The army lost three armoured personnel carriers.|armored_vehicles",
                "Five Iraqi militiamen were killed.|combatants",
                "The army killed 1,119 enemy soldiers.|military",
                "Taking to 61 the number of rebels killed this year.|combatants",
            })
    void whoTheyAreIsSaidBeforeWhatBecameOfThem(String text, String unit) {
        assertThat(read(text))
                .hasSize(1)
                .allSatisfy(f ->
                        assertThat(Objects.requireNonNull(f.unit()).unitClass()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 1,500 rockets fired by Hamas fell on Monday.|Hamas",
                "Canadian forces lost 30 killed in the battle.|Canadian forces",
                "The army neutralised 14 PKK/YPG terrorists.|PKK/YPG terrorists",
                "Hezbollah has lost tanks since October, while 18 marines have been killed.|marines",
                "Ansar Allah fired 11 drones at the ship.|Ansar Allah",
            })
    void thePartyIsWhoDidOrSufferedIt(String text, String party) {
        assertThat(read(text)).hasSize(1).extracting(WarTextsTest::party).containsExactly(party);
    }

    private static String party(Figure f) {
        return Objects.requireNonNull(Objects.requireNonNull(f.party()).phrase())
                .text();
    }
}
