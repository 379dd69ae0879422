package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.model.Phrase;
import org.hearsay.name.Profile;
import org.junit.jupiter.api.Test;

class ActorResolverTest {

    @Test
    void aSurnameMeansTheFullNameOnThePage() {
        assertThat(new Scene("[General Ivo Marten] said the line held. Rain fell. [Marten] said so twice.").speakers())
                .containsExactly("Ivo Marten", "Ivo Marten");
    }

    @Test
    void aNameBeforeThoseWhoAreOfItIsNoPerson() {
        assertThat(new Scene("[Karen fighters] said 45 soldiers gave up. [Marten supporters] said so too.").speakers())
                .containsExactly("Karen fighters", "Marten supporters");
    }

    @Test
    void itIsNotWhoseFightersAreNamed() {
        assertThat(new Scene("The strikes killed 39 Taliban fighters. Nobody else was hurt, [it] said.").speakers())
                .containsExactly("-");
    }

    @Test
    void whoHasFiguresDidNotIssueThem() {
        assertThat(new Scene("[Figures from the ministry obtained by Reuters] show 12 dead.").speakers())
                .containsExactly("ministry");
    }

    @Test
    void howManyIsNoPartOfAName() {
        assertThat(new Scene("Ninety-one Taliban were killed. [The Taliban] denied it.").speakers())
                .containsExactly("Taliban");
    }

    @Test
    void theHealthBodyIsNoPronoun() {
        assertThat(new Scene("Officials came. [WHO] said 12 were dead. The man [who] said so was Marten.").speakers())
                .first()
                .isEqualTo("WHO");
    }

    @Test
    void aNameGoesOnBehindAbu() {
        assertThat(new Scene("[The director of the hospital, Hussam Abu Safiya,] said 22 were dead.").speakers())
                .containsExactly("Hussam Abu Safiya");
    }

    @Test
    void whatABodyDoesIsNobodysName() {
        assertThat(new Scene("[The Director General of Military Operations] said the line held.").speakers())
                .containsExactly("Director General of Military Operations");
    }

    @Test
    void aSurnameThatTwoShareMeansWhoWasCalledByItBefore() {
        assertThat(new Scene(
                                "[President Karel Anso] said the line held. Anso flew home, where his father, Colonel Petr Anso,"
                                        + " had served. [Anso] said it was an honour.")
                        .speakers())
                .containsExactly("Karel Anso", "Karel Anso");
    }

    @Test
    void aSurnameThatTwoShareMeansTheOtherOnceTheOtherSpeaks() {
        assertThat(new Scene("[President Karel Anso] said the line held. Anso flew home, where his brother,"
                                + " [Colonel Petr Anso], said it was lost. [Anso] said he had seen it.")
                        .speakers())
                .containsExactly("Karel Anso", "Petr Anso", "Petr Anso");
    }

    @Test
    void aPronounMeansWhoSpokeLastAndNotWhoWasMerelyMentioned() {
        assertThat(new Scene("[General Ivo Marten], commander of the Third Corps, said President Karel Anso had called."
                                + " \"More than half are gone,\" [he] said.")
                        .speakers())
                .containsExactly("Ivo Marten", "Ivo Marten");
    }

    @Test
    void whoAtTheBeginningOfASentenceIsNobodyOfTheOneBefore() {
        for (String before : List.of("", "Officials came. "))
            assertThat(new Scene(before + "[Who] said the bridge fell?").types())
                    .containsExactly(SourceType.UNSPECIFIED);
    }

    @Test
    void aPronounFitsInGender() {
        assertThat(new Scene(
                                "[Colonel Irena Falk] spoke after [Major Peter Brell] said nothing. [She] said it was over.")
                        .speakers())
                .containsExactly("Irena Falk", "Peter Brell", "Irena Falk");
    }

    @Test
    void aRoleBeforeTheNameIsTheOneNamedNext() {
        assertThat(new Scene("Losses mount, Varenia says\n"
                                + "[A senior Varenian commander] says the enemy has no reserves.\n"
                                + "Shells fell on the town.\n"
                                + "[General Ivo Marten, commander of the Varenian Third Corps], reported gains.")
                        .speakers())
                .containsExactly("Ivo Marten", "Ivo Marten");
    }

    @Test
    void aGeneralIsAnOfficerAndACommander() {
        for (String role : List.of("top Varenian officer", "high-ranking Varenian commander"))
            assertThat(new Scene("Losses mount, Varenia says\n[A " + role + "] says the enemy has no reserves.\n"
                                    + "[General Ivo Marten, who leads the Third Corps], reported gains.")
                            .speakers())
                    .containsExactly("Ivo Marten", "Ivo Marten");
    }

    @Test
    void aReportIsOfThePaperThatPrintsIt() {
        for (String report :
                List.of("an article in the Halden Times", "a report by the Halden Times", "the Halden Times"))
            assertThat(new Scene("The bridge is gone, according to [" + report + "].").speakers())
                    .containsExactly("Halden Times");
    }

    @Test
    void aPaperIsNoDocumentByItsName() {
        assertThat(new Scene(
                                "[The Interior Ministry] said so. The bridge is gone, according to [the Halden Evening Post].")
                        .speakers())
                .containsExactly("Interior Ministry", "Halden Evening Post");
    }

    @Test
    void aCommanderOfTheOtherSideIsSomebodyElse() {
        assertThat(new Scene("Losses mount\n[A senior Kestrian commander] says the enemy has no reserves.\n"
                                + "[General Ivo Marten, commander of the Varenian Third Corps], reported gains.")
                        .speakers())
                .containsExactly("senior Kestrian commander", "Ivo Marten");
    }

    @Test
    void whoIsOnlySpokenOfAfterwardsIsNotWhoSpoke() {
        assertThat(new Scene("[A federal judge] said the case was closed.\n"
                                + "Peter Tace died in the prison of Tolm, and [General Ivo Marten] said he was sorry.")
                        .speakers())
                .containsExactly("federal judge", "Ivo Marten");
    }

    @Test
    void aMinistryIsNoGroup() {
        assertThat(new Scene(
                                "[The Kestrian Observatory for Human Rights] said 12 had died. [The Kestrian Interior Ministry] said"
                                        + " three had. [The group] gave no names.")
                        .speakers())
                .containsExactly(
                        "Kestrian Observatory for Human Rights",
                        "Kestrian Interior Ministry",
                        "Kestrian Observatory for Human Rights");
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        assertThat(new Scene("[The Kestrian Interior Ministry] said 12 had died. Two are missing, [the ministry] said."
                                + " [It] gave no names.")
                        .speakers())
                .containsOnly("Kestrian Interior Ministry");
    }

    @Test
    void aCapitalSpeaksForItsState() {
        Scene scene = new Scene("[Tolm] denied it. [Varenia] has lost ten men. [Varenian officials] said more.");
        assertThat(scene.speakers()).containsExactly("Varenia", "Varenia", "Varenian officials");
        assertThat(scene.cast().actors()).extracting(Actor::type).containsExactly(Actor.Type.STATE, Actor.Type.GROUP);
    }

    @Test
    void theFirstPersonInAQuotationIsItsSpeaker() {
        assertThat(new Scene("\"[a2<We] believe it is over,\" [Major Ana Velt] said.").speakers())
                .containsExactly("Ana Velt", "Ana Velt");
    }

    @Test
    void aRelativePronounMeansWhatStandsBeforeIt() {
        assertThat(new Scene("[The Kestrian Defence Ministry], [which] said so before, confirmed it.").speakers())
                .containsExactly("Kestrian Defence Ministry", "Kestrian Defence Ministry");
    }

    @Test
    void aDocumentBelongsToWhoIssuedIt() {
        assertThat(new Scene("[A statement from the Varenian Defence Ministry] said ten died.").speakers())
                .containsExactly("Varenian Defence Ministry");
        assertThat(new Scene("[Footage] shows smoke.").speakers()).containsExactly("-");
    }

    @Test
    void theStatementIsTheOneJustQuotedNotOneOfWhoReportedIt() {
        assertThat(new Scene(
                                "[The Varenian Defence Ministry] said ten died. [The ministry's statement] said shells had hit"
                                        + " the town, [the Tolm Herald and Reuters] reported. [The statement] said more would follow.")
                        .speakers())
                .endsWith("Varenian Defence Ministry");
    }

    @Test
    void whoHasARoleAfterTheNameIsAPerson() {
        for (String role : List.of("Varenia's interior minister", "the commander of the Third Corps"))
            assertThat(new Scene("[Major Peter Brell] said so.\nYassan al-Velisi, " + role
                                    + ", came to the bridge. [al-Velisi] said it would open.")
                            .speakers())
                    .containsExactly("Peter Brell", "Yassan al-Velisi");
    }

    @Test
    void aPlaceBeforeACommaIsNoPerson() {
        assertThat(new Scene("[Major Peter Brell] said so.\nIn Nuova Velis, a police spokesman, shot in May, lay ill."
                                + " [He] said it would open.")
                        .speakers())
                .containsExactly("Peter Brell", "Peter Brell");
    }

    @Test
    void aNameAfterTheDirectorOfSomethingIsHis() {
        assertThat(new Scene("[Director General of Police Dilban Sirk] said it was quiet. [Sirk] said no more.")
                        .speakers())
                .containsExactly("Dilban Sirk", "Dilban Sirk");
    }

    @Test
    void aWordThatOnlyBeginsASentenceIsNobodysName() {
        for (String word : List.of("Many", "Some", "Everyone"))
            assertThat(new Scene("Rain fell. [" + word + "] said the bridge was lost.").types())
                    .containsExactly(SourceType.UNNAMED_GROUP);
        assertThat(new Scene("Rain fell on Brell. [Brell] said the bridge was lost.").types())
                .containsExactly(SourceType.NAMED_PERSON);
    }

    @Test
    void whatIsSaidOfANameIsNoPartOfIt() {
        for (String said : List.of("Tolm-based", "opposition", "nonprofit", "Varenian rights group"))
            assertThat(new Scene("[The " + said
                                    + " Amnesty International] said ten died. [Amnesty International] said no more.")
                            .speakers())
                    .containsOnly("Amnesty International");
        assertThat(new Scene("[Top Democrats] said no.").speakers()).containsExactly("Top Democrats");
        assertThat(new Scene("[The al Brell Brigades] said no.").speakers()).containsExactly("al Brell Brigades");
    }

    @Test
    void aRightsGroupIsNoAidAgency() {
        assertThat(new Scene("[A local rights group] said ten died. [Doctors Without Borders] said it treated twelve.")
                        .speakers())
                .doesNotContainNull()
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(new Scene("[An aid group] said ten died. [Doctors Without Borders] said it treated twelve.")
                        .speakers())
                .containsOnly("Doctors Without Borders");
        assertThat(new Scene("[A rights group] said ten died. [Human Rights Watch] said it had seen videos.")
                        .speakers())
                .containsOnly("Human Rights Watch");
    }

    @Test
    void theArmyIsNotThatOfRebels() {
        assertThat(new Scene(
                                "[The National Liberation Army] said it had struck a base. [The army] said nine soldiers died.")
                        .speakers())
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(new Scene("[The Canadian army] said it had struck a base. [The army] said nine soldiers died.")
                        .speakers())
                .containsOnly("Canadian army");
    }

    @Test
    void anObservatoryWithAnotherNameIsAnotherOne() {
        assertThat(new Scene(
                                "[Doctors Without Borders] said ten died.\n[The Syrian Observatory for Human Rights] said twelve."
                                        + " [The group] said more would follow.")
                        .speakers())
                .containsExactly(
                        "Doctors Without Borders",
                        "Syrian Observatory for Human Rights",
                        "Syrian Observatory for Human Rights");
    }

    @Test
    void aRegionIsNoGroup() {
        assertThat(new Scene("[Doctors Without Borders] said ten died. [The eastern Orvane region] reported more."
                                + " [The Tolm-based group] said it was shelled.")
                        .speakers())
                .endsWith("Doctors Without Borders");
    }

    @Test
    void theMilitaryIsNotAWingOfAGroup() {
        assertThat(new Scene("[The group's military wing] said so. [The military] said nothing.").speakers())
                .containsExactly("group's military wing", "military");
    }

    @Test
    void aReporterIsNotTheReportersEmployer() {
        assertThat(new Scene("[The BBC's Jaro Vansel] said the bridge was lost.").speakers())
                .containsExactly("Jaro Vansel");
    }

    @Test
    void aSurnameBehindAnAdjectiveOrAnOwnerIsTheSame() {
        for (String called : List.of("An angry Marten", "The army's Marten"))
            assertThat(new Scene("[General Ivo Marten] said the line held. [" + called + "] said so twice.").speakers())
                    .containsExactly("Ivo Marten", "Ivo Marten");
    }

    @Test
    void anOrganisationIsNoneOfItsPeople() {
        assertThat(new Scene("[Varenian military sources] said he was hit. [The Varenian military] said nothing.")
                        .speakers())
                .containsExactly("Varenian military sources", "Varenian military");
    }

    @Test
    void theGroupIsTheArmedOneJustSpokenOf() {
        assertThat(new Scene("[The Relief Watch] said ten died. Hamas has held the town since May. [The group] said it"
                                + " would stay.")
                        .speakers())
                .containsExactly("Relief Watch", "Hamas");
    }

    @Test
    void initialsMeanTheNameTheyAreTheInitialsOf() {
        assertThat(new Scene("[The Kestrian Human Rights Council (KHRC)] counted 12. [KHRC] said more would follow.")
                        .speakers())
                .containsOnly("Kestrian Human Rights Council");
    }

    @Test
    void sidesComeFromWordsForAState() {
        Scene scene =
                new Scene("[Varenian officials] said so. [Colonel Tomas Brell, a spokesman for the Kestrian army],"
                        + " denied it. [Residents] heard blasts.");
        assertThat(scene.side(1)).isEqualTo("Varenia");
        assertThat(scene.side(2)).isEqualTo("Kestria");
        assertThat(scene.side(3)).isNull();
    }

    @Test
    void anActorOfTheProfileHasTheNameAndSideGivenThere() {
        Profile profile = new Profile(
                Scene.COUNTRIES.sides(),
                List.of(new Profile.Actor("Northwire", Profile.Kind.OUTLET, List.of("NW"), List.of(), "Kestria")));
        Scene scene = new Scene("[NW] reported losses.", profile);
        assertThat(scene.speakers()).containsExactly("Northwire");
        assertThat(scene.side(1)).isEqualTo("Kestria");
    }

    @Test
    void mentionsAreTheWordsOfThePage() {
        Scene scene = new Scene("[General Ivo Marten] said so. [Marten] said so again.");
        assertThat(scene.cast().actors().get(0).mentions())
                .extracting(Phrase::text)
                .containsExactly("General Ivo Marten", "Marten");
    }

    @Test
    void nobodyIsNobody() {
        Scene scene = new Scene("[]Twelve were reportedly killed.");
        assertThat(scene.speakers()).containsExactly("-");
        assertThat(scene.cast().actors()).isEmpty();
    }

    @Test
    void whoSpeaksForAPersonIsNotThatPerson() {
        for (String whose : List.of("An aide to Speaker Karel Anso", "A spokesman for President Karel Anso")) {
            Scene scene = new Scene("[" + whose + "] said the talks had failed.");
            assertThat(scene.types()).containsExactly(SourceType.UNNAMED_PERSON);
            assertThat(scene.speakers()).containsExactly(whose.substring(whose.indexOf(' ') + 1));
        }
    }

    @Test
    void anOfficeWithOfIsStillAPersonsTitle() {
        assertThat(new Scene("[Secretary of State Karel Anso] said the talks had failed.").types())
                .containsExactly(SourceType.NAMED_PERSON);
    }

    @Test
    void aNameGoesOnOverItsInitialAndOverAMonth() {
        assertThat(new Scene("[Speaker John A. Marten] said so. [Prime Minister Theresa May] said so.").speakers())
                .containsExactly("John A. Marten", "Theresa May");
    }

    @Test
    void aNameIsWhatItsExplanationSays() {
        Scene scene =
                new Scene("[Orvel, the group's news agency,] said so. [Public Intelligence, a research group,] said so."
                        + " [Orin Turk, the rights chief,] said so. [Ivo Marten, Northwire News Agency,] said so.");
        assertThat(scene.types())
                .containsExactly(
                        SourceType.MEDIA_OUTLET,
                        SourceType.NAMED_ORGANISATION,
                        SourceType.NAMED_PERSON,
                        SourceType.NAMED_PERSON);
    }

    @Test
    void theNewspaperIsTheOneThatSpokeLast() {
        assertThat(new Scene("[The New York Times] said so. [Karel Anso] denied it. [The newspaper] said it again.")
                        .speakers())
                .containsExactly("The New York Times", "Karel Anso", "The New York Times");
    }

    @Test
    void aLetterIsBySomebodyWhoIsSaidToHaveSentIt() {
        assertThat(new Scene(
                                "A letter sent by the Kestrian army to Varenian officials came to light. [Two other officials] said"
                                        + " some were leaving. [The letter] said more would.")
                        .speakers())
                .containsExactly("Two other officials", "Kestrian army");
    }

    @Test
    void theGovernorIsWhoWasCalledGovernorOfAPlace() {
        assertThat(new Scene("[The governor of Selnik, Karel Brandt,] said 12 died. [The governor] said it was late.")
                        .speakers())
                .containsExactly("Karel Brandt", "Karel Brandt");
    }

    @Test
    void theMilitiaIsNoCourt() {
        assertThat(new Scene(
                                "[The Ansar militia] said it had won. [The court] said it was late. [The militia] denied it.")
                        .speakers())
                .containsExactly("Ansar militia", "court", "Ansar militia");
    }

    @Test
    void anInstituteIsForTwoThings() {
        assertThat(new Scene("[A report by the Institute for Science and International Security] said so.").speakers())
                .containsExactly("Institute for Science and International Security");
    }

    @Test
    void aShortNameInBracketsDoesNotEndWhoItIs() {
        assertThat(new Scene("[The Varenian aviation authority (VAA) chief Karel Anso] said so.").types())
                .containsExactly(SourceType.NAMED_PERSON);
        assertThat(new Scene("[NATO's supreme allied commander, Gen. Karel Anso,] said so.").speakers())
                .containsExactly("Karel Anso");
    }

    @Test
    void aComplaintIsADocumentAndTheBureauIsWhoSpokeLast() {
        assertThat(new Scene("[The complaints] said so.").types()).containsExactly(SourceType.DOCUMENT);
        assertThat(new Scene("[The FBI] said so. [The bureau] said more.").speakers())
                .containsExactly("FBI", "FBI");
    }

    @Test
    void whoIsNobodyIsNotSomebodyNamedBefore() {
        assertThat(new Scene("[General Ivo Marten] spoke. [No army commander] said so. [None of the generals] said so.")
                        .speakers())
                .containsExactly("Ivo Marten", "-", "-");
    }

    @Test
    void aStatementIsThatOfTheBodyBeforeIt() {
        assertThat(new Scene("[The Tolm Relief Centre] said it was over. [The police statement] said it was not.")
                        .speakers())
                .containsExactly("Tolm Relief Centre", "police");
    }

    @Test
    void whoIsOnlyToldSomethingIsNotWhoGoesOn() {
        assertThat(new Scene("[A spokesman for the Tolm Relief Front] told Reuters it was over. [It] claimed the raid.")
                        .speakers())
                .last()
                .isNotEqualTo("Reuters");
    }

    @Test
    void aNameIsNotWhoServesIt() {
        assertThat(new Scene("[The Dahl administration] said so. [Dahl] said it was over.").speakers())
                .last()
                .isEqualTo("Dahl");
    }

    @Test
    void aNameStandsBehindAnOfficeWithABracket() {
        assertThat(new Scene("[Director General of Police (DGP) Orvin Velk] said so. [Velk] said it again.").speakers())
                .containsExactly("Orvin Velk", "Orvin Velk");
    }

    @Test
    void aNameBeginsRightBehindItsTitle() {
        assertThat(new Scene("[President Roch Ivo Marten] said so.").speakers()).containsExactly("Roch Ivo Marten");
    }

    @Test
    void aNameEndsBeforeWhatKindOfBodyItIs() {
        assertThat(new Scene("[The Varenian Observatory for Human Rights war monitor] said it was over.").speakers())
                .containsExactly("Varenian Observatory for Human Rights");
    }
}
