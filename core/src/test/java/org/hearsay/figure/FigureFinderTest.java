package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;
import static org.hearsay.figure.FigureTexts.said;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 12 civilians in Tolm.|killed|civilians",
                "At least 40 soldiers were wounded in the attack.|injured|military",
                "The army lost nearly 1,120 soldiers.|losses_unspecified|military",
                "The army has lost 14 tanks.|losses_unspecified|tanks",
                "The brigade destroyed 140 armored vehicles.|destroyed|armored_vehicles",
                "Air defences shot down 9 drones.|shot_down|aircraft",
                "Rebels captured 31 soldiers.|captured|military",
                "The blast left dozens dead and wounded.|casualties|people",
                "The strikes eliminated 20 militants.|losses_unspecified|combatants",
                "Officers said 15 people were missing after the raid.|missing|people",
                "The police rounded up thousands of soldiers.|captured|military",
                "The gunman shot six people dead.|killed|people",
                "Rebels set fire to 50 churches.|destroyed|buildings",
                "Shells killed 50 Kestrian prisoners of war who were held in Tolm.|killed|pows",
                "The strike killed 70 Islamic State fighters.|killed|combatants",
                "Two Taliban commanders were killed.|killed|combatants",
                "Some 3,000 families fled the shelling.|displaced|people",
                "The town mourned after the attacks on two hospitals.|damaged|facilities",
                "Seven people are in critical condition.|injured|people",
                "Some 40,000 people have crossed the border into Orvane.|displaced|people",
                "Two Islamic State members were killed.|killed|combatants",
                "The mine killed 12 Canadian and Japanese soldiers.|killed|military",
                "The siege led to the deaths of hundreds of Canadian and coalition service members.|killed|military",
                "The raid killed 45 people, three fewer than the war before.|killed|people",
                "The clashes killed and wounded dozens.|casualties|people",
                "A gunman shot and injured two students.|injured|civilians",
                "Dozens of villagers remain in detention.|captured|civilians",
                "The gunman wounded five officers before the police arrested him.|injured|police",
                "The colonel said five officers of the army, not police, were killed.|killed|military",
            })
    void eventAndUnitFollowTheGuideline(String text, String event, String unit) {
        List<Figure> figures = read(text);
        assertThat(figures).hasSize(1);
        assertThat(eventClass(figures.get(0))).isEqualTo(event);
        assertThat(Objects.requireNonNull(figures.get(0).unit()).unitClass()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An official told Northwire that \"at least ten\" soldiers had been killed.|soldiers",
                "An official said that “at least ten” soldiers had been killed.|soldiers",
                "An official said that ten \"enemy soldiers\" had been killed.|enemy soldiers",
                "An official said that ten ‘enemy soldiers’ had been killed.|enemy soldiers",
            })
    void aMarkBetweenNumberAndWordsIsNoPartOfTheWords(String text, String words) {
        List<Figure> figures = read(text);
        assertThat(figures).hasSize(1);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(figures.get(0).unit()).phrase())
                        .text())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shelling began on 18 November 2016.",
                "The boy, aged 14, lives in Tolm.",
                "The ministry paid $30 million for the houses.",
                "The talks went on for three days.",
                "Kestria carried out nine air raids.",
                "The convoy drove 40 kilometres to Orvane.",
                "The general spoke to the broadcaster Tolm One.",
                "The soldiers spoke to Channel Five reporters in Orvane.",
                "No further information was given.",
                "The Third Corps was attacked near Tolm and lost a bridge.",
                "The fighters came from three continents and were killed.",
                "Kestria stands as one today, whoever attacks.",
                "The fighting began at 2 a.m. on Friday.",
                "Shells fell on Tolm, a city of 400,000 people, and killed the mayor.",
                "Shelling in 2019 killed the mayor and drove rebels out of Tolm.",
                "Between 2016 and 2019 the army lost the town.",
                "The 2019 uprising, which killed the mayor, began in Tolm.",
                "In the past year and a half the army has lost the town.",
                "The mayor was killed in the first week of the siege.[2]",
                "The army gave no toll after the raid, in which a bridge was lost.",
                "The rebels planned to kill thousands.",
                "Such a bomb would kill millions.",
                "Orvin Tace died at 90.",
                "The attack, one of the worst in memory, killed the mayor.",
                "The mayor was killed on one of the region's most violent days.",
            })
    void whatCountsNoLossIsNoFigure(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void lossesOfALosingArmyAreAKindOfTheirOwn() {
        for (String text : List.of(
                "The army suffered serious losses, including up to 900 personnel and 14 tanks.",
                "The army had lost as many as 900 troops and 14 tanks during its advance."))
            assertThat(read(text))
                    .extracting(FigureTexts::eventClass)
                    .containsExactly("losses_unspecified", "losses_unspecified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 4,000 Kestrian soldiers had crossed the river, but most had been wiped out.",
                "Some 4,000 Kestrian soldiers had crossed the river. Most of them are dead.",
                "Some 4,000 Kestrian soldiers had crossed the river. Most of these men have been killed."
            })
    void mostOfThoseCountedBeforeIsAFigure(String text) {
        List<Figure> figures = read(text);
        assertThat(figures).hasSize(2);
        Figure.Fraction most = figures.get(1).quantity().fraction();
        assertThat(Objects.requireNonNull(most).low()).isEqualByComparingTo("0.5");
        assertThat(most.of()).isEqualTo(figures.get(0).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since the siege began on Tuesday, Kestrian shells have killed 40 soldiers.|CUMULATIVE",
                "Kestrian shells have killed 40 soldiers since the siege began.|CUMULATIVE",
                "The Iraqi army had lost 40 soldiers in the advance.|CUMULATIVE",
                "The raid killed 40 soldiers in the deadliest day since the siege began.|INCIDENT",
                "A mine killed 4 soldiers on a road near Tolm on Monday.|INCIDENT",
            })
    void countsSinceADayAndLossesOfAnArmyRunOn(String text, Figure.Counting counting) {
        assertThat(read(text)).extracting(Figure::counting).containsExactly(counting);
    }

    @Test
    void mostOfTheDeadAreAShareOfThoseKilledAndNoShareOfThings() {
        List<Figure> figures = read("Ten villagers were killed and 40 were wounded. Most of the dead were farmers. "
                + "The army destroyed most of the tunnels.");
        assertThat(figures)
                .extracting(f -> f.quantity().fraction() == null
                        ? null
                        : f.quantity().fraction().of())
                .containsExactly(null, null, figures.get(0).id(), null);
    }

    @Test
    void thoseKilledAreNoneOfThoseArrested() {
        List<Figure> figures =
                read("A raid killed 40 people. Police arrested 13 suspects. Most of those killed were villagers.");
        Figure.Fraction most = figures.get(2).quantity().fraction();
        assertThat(Objects.requireNonNull(most).of()).isEqualTo(figures.get(0).id());
    }

    @Test
    void ofWhomSomeWereConscriptsIsAPart() {
        List<Figure> figures = read("The army counted 4,000 dead, of whom 2,500 were conscripts.");
        assertThat(figures.get(1).ties().partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void howBadlySomeAreHurtIsSaidOfAPart() {
        List<Figure> figures = read("The blast injured 150 people — 17 critically — and killed three.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("injured", "injured", "killed");
        assertThat(figures.get(1).ties().partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void thousandsOfVictimsAreNoneOfThoseBefore() {
        List<Figure> figures = read("The raid killed 40 people. Nobody counts the thousands of deaths in the war.");
        assertThat(figures.get(1).ties().partOf()).isNull();
    }

    @Test
    void whoSomeOfThemAreStandsBehindThem() {
        List<Figure> figures = read("The blast killed 24 people, seven of them children.");
        assertThat(Objects.requireNonNull(figures.get(1).unit()).unitClass()).isEqualTo("children");
        assertThat(figures.get(1).ties().partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void whatWasDoneToTheFirstOfAListIsDoneToAll() {
        assertThat(read("The raids have destroyed 90 carts, 11 tunnels, 27 trucks, 28 bunkers and 20 radar stations."))
                .hasSize(5)
                .extracting(FigureTexts::eventClass)
                .containsOnly("destroyed");
    }

    @Test
    void behindSomeOfThemAllAreMeantAgain() {
        List<Figure> figures =
                read("At least 300 people were killed, including three police officers; 500 were injured.");
        assertThat(Objects.requireNonNull(figures.get(2).unit()).unitClass()).isEqualTo("people");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(figures.get(2).party()).phrase())
                        .text())
                .isEqualTo("people");
    }

    @Test
    void aPartBelongsToItsTotal() {
        List<Figure> figures = read("The strike killed 30 people, including 11 children.");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).ties().partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void twoFiguresAreNotEachAPartOfTheOther() {
        List<Figure> figures =
                read("Dozens of civilians are among the more than 130 people killed in a week of fighting.");
        assertThat(figures.get(0).ties().partOf()).isEqualTo(figures.get(1).id());
        assertThat(figures.get(1).ties().partOf()).isNull();
    }

    @Test
    void whatIsDoneToPeopleRightBehindTheirNumberIsClaimedAsHeadlinesHaveIt() {
        for (String headline : List.of(
                "12 people killed in airstrike",
                "Dozens killed in Tolm bombing",
                "12 militants killed in Tolm raid: ministry",
                "13 killed, officials say",
                "One person killed in Tolm strike"))
            assertThat(read(headline))
                    .as(headline)
                    .extracting(FigureTexts::eventClass)
                    .containsExactly("killed");
        assertThat(read("13 killed a guard in Tolm.")).isEmpty();
    }

    @Test
    void sitesToWhichNothingIsDoneAreNotClaimed() {
        assertThat(read("The mandate is limited to those three sites.")).isEmpty();
        assertThat(read("The strikes hit three sites in Tolm."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("damaged");
    }

    @Test
    void allOfWhomSomeAreToldAreNotDeployedWhereNothingSaysSo() {
        assertThat(read("Brandt was one of the 12 senators who dined with the president."))
                .isEmpty();
    }

    @Test
    void aTotalIsNoPartOfItsPart() {
        List<Figure> figures = read("At least 12 civilians, among them three children, were killed.");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).ties().partOf()).isNull();
        assertThat(figures.get(1).ties().partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void theClaimantIsWhoseWordsHoldTheFigure() {
        String text = "Twelve soldiers were killed, the Varenian army said.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        Phrase source = layout.phrase(29, 46);
        Attribution said = said(source, layout.phrase(47, 51), layout.phrase(0, 27));
        Figure figure = read(layout, List.of(said)).get(0);
        assertThat(figure.claimant()).isInstanceOf(Figure.Claimant.Named.class);
        assertThat(((Figure.Claimant.Named) figure.claimant()).phrase().text()).isEqualTo(source.text());
    }

    @Test
    void withoutAttributionTheOutletSpeaksItself() {
        assertThat(read("Shelling killed 12 civilians in Tolm.").get(0).claimant())
                .isEqualTo(new Figure.Claimant.Narrator());
    }

    @Test
    void thoseWhoSpeakAreNotCounted() {
        String text = "Two wounded soldiers said that 12 civilians were killed.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        Attribution said = said(layout.phrase(0, 20), layout.phrase(21, 25), layout.phrase(26, 55));
        assertThat(read(layout, List.of(said)))
                .extracting(f -> f.phrase().text())
                .containsExactly("12");
    }

    @Test
    void aNameAfterItsRoleIsTheClaimant() {
        String text = "The army’s spokesman, Orvin Tace, said that 12 civilians were killed.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        Attribution said = said(layout.phrase(0, 32), layout.phrase(34, 38), layout.phrase(39, 68));
        Figure figure = read(layout, List.of(said)).get(0);
        assertThat(((Figure.Claimant.Named) figure.claimant()).phrase().text()).isEqualTo("Orvin Tace");
    }

    @Test
    void whoClaimsADeedDoesNotClaimHowManyItKilled() {
        String text = "The Front claimed responsibility for an attack that killed 12 soldiers.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        Attribution said = said(layout.phrase(0, 9), layout.phrase(10, 32), layout.phrase(33, 70));
        assertThat(read(layout, List.of(said)).get(0).claimant()).isEqualTo(new Figure.Claimant.Narrator());
    }

    @Test
    void whoDoesNotSpeakOfItClaimsNothing() {
        String text = "Orvin Tace did not mention the attack that killed 12 soldiers.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        Attribution said = said(layout.phrase(0, 10), layout.phrase(11, 26), layout.phrase(27, 61));
        Attribution silent = with(said, false);
        assertThat(read(layout, List.of(said)).get(0).claimant()).isInstanceOf(Figure.Claimant.Named.class);
        assertThat(read(layout, List.of(silent)).get(0).claimant()).isEqualTo(new Figure.Claimant.Narrator());
    }

    private static Attribution with(Attribution a, boolean affirmed) {
        Attribution.Speech s = a.speech();
        return new Attribution(
                a.id(),
                a.source(),
                a.cue(),
                a.content(),
                new Attribution.Speech(s.form(), s.cueClass(), s.attitude(), affirmed, s.hedges(), s.elided()),
                a.chain(),
                a.said(),
                a.speaker(),
                a.position());
    }

    @Test
    void everyFigureLiesInsideItsSentence() {
        String text = "Rebels killed 3 soldiers. Some 40 people fled, among them 12 children; 5 tanks were destroyed.";
        for (Figure f : read(text)) {
            assertThat(f.sentence().contains(f.phrase())).isTrue();
            assertThat(text.substring(
                            Objects.requireNonNull(f.phrase().span()).start(),
                            f.phrase().span().end()))
                    .isEqualTo(f.phrase().text());
        }
    }
}
