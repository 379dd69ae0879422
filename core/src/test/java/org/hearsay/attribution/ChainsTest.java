package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who only carries words, and whose words they are. */
class ChainsTest {

    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Western defence analysts|doubted Kestria's reason for attacking the province, citing a lack of supplies|a report by the Tolm Herald newspaper",
                "Kestrian officials|said 30 soldiers were killed near Selnik|the news agency Northwire",
                "General Dahl|said the bridge was destroyed|a report by the daily Tolm Post",
            })
    void whoIsNamedByAReportStandsInsideTheReport(String who, String what, String carrier) {
        List<Attribution> found = find(who + " " + what + ", according to " + carrier + " on Tuesday.");
        Attribution report = by(found, carrier);
        assertThat(texts(report.cue())).containsExactly("according to");
        assertThat(texts(report.content())).containsExactly(who + " " + what);
        Attribution inner = by(found, who);
        assertThat(inner.chain().parent()).isEqualTo(report.id());
        assertThat(texts(inner.chain().channel())).containsExactly(carrier);
    }

    @Test
    void whoGoesOnByAParticipleHasSaidWhatTheVerbBeforeItSays() {
        List<Attribution> found =
                find("Western military specialists doubted Kestria's reason for attacking the province,"
                        + " citing limited resources, according to a report by the Tolm Herald newspaper on Tuesday.");
        assertThat(found).hasSize(3);
        assertThat(found.stream().flatMap(a -> texts(a.cue()).stream()))
                .containsExactly("according to", "doubted", "citing");
        assertThat(found.get(1).chain().parent()).isEqualTo(found.get(0).id());
        assertThat(found.get(2).chain().parent()).isNotNull();
    }

    @Test
    void whereSomethingIsPostedIsNoPartOfIt() {
        List<Attribution> found = find("The army said on X its forces had hit 12 targets.");
        assertThat(texts(found.get(0).content())).containsExactly("its forces had hit 12 targets");
        assertThat(texts(found.get(0).chain().channel())).containsExactly("X");
    }

    @Test
    void anAgencyBetweenTwoHalvesOfAQuotationCarriesBoth() {
        List<Attribution> found = find("\"Our thoughts are with the families,\" General Ivo Dahl said, Reuters reports."
                + " \"Let us harden our resolve.\"");
        Attribution inner = by(found, "General Ivo Dahl");
        assertThat(inner.chain().parent()).isEqualTo(by(found, "Reuters").id());
        assertThat(texts(inner.content()))
                .containsExactly("\"Our thoughts are with the families,\"", "\"Let us harden our resolve.\"");
    }

    @Test
    void whatGoesOnInAnotherSentenceIsSaidByBothWhereTheCarrierLeads() {
        List<Attribution> found =
                find("According to an officer familiar with the matter, Dahl said: “I do not understand."
                        + " The people of Tolm are citizens.”");
        assertThat(texts(by(found, "Dahl").content()))
                .containsExactly("“I do not understand. The people of Tolm are citizens.”");
        assertThat(texts(by(found, "an officer familiar with the matter").content()))
                .containsExactly("Dahl said: “I do not understand. The people of Tolm are citizens.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TolmNews.com", "KTVN"})
    void aSiteAndInitialsThatNobodyKnowsAreChannelsWhereTheyAreTold(String outlet) {
        List<Attribution> found = find("\"We will not leave,\" Dahl, a member of the council, told " + outlet + ".");
        assertThat(texts(found.get(0).chain().channel())).containsExactly(outlet);
    }

    @Test
    void anAgencyThatReportsAtTheEndCarriesWhatIsSaidBefore() {
        List<Attribution> found =
                find("Varenia announced it was banning 32 Kestrian officials from its territory, Reuters reported.");
        Attribution outer = by(found, "Reuters");
        Attribution inner = by(found, "Varenia");
        assertThat(outer.chain().parent()).isNull();
        assertThat(inner.chain().parent()).isEqualTo(outer.id());
        assertThat(texts(inner.chain().channel())).containsExactly("Reuters");
    }

    @Test
    void whomAnAgencyCitesSaysTheSameThroughIt() {
        List<Attribution> found = find(
                "At least seven people were killed in Tolm, the state news agency reported, citing the interior ministry.");
        Attribution cited = by(found, "the interior ministry");
        assertThat(texts(cited.cue())).containsExactly("citing");
        assertThat(texts(cited.content())).containsExactly("At least seven people were killed in Tolm");
        assertThat(texts(cited.chain().channel())).containsExactly("the state news agency");
        assertThat(cited.chain().parent()).isNull();
    }

    @Test
    void whoCitesAReasonCitesNobody() {
        List<Attribution> found =
                find("The news agency reported that flights were suspended, citing concerns about the road.");
        assertThat(found).noneMatch(a -> texts(a.source()).contains("concerns about the road"));
    }

    @Test
    void whoIsQuotedAsSayingStandsInsideWhoQuotes() {
        List<Attribution> found = find(
                "State media quoted the mayor of Selnik as saying that the town would be evacuated on Friday morning.");
        Attribution inner = by(found, "the mayor of Selnik");
        assertThat(texts(inner.cue())).containsExactly("as saying");
        assertThat(inner.chain().parent()).isNotNull();
    }

    @Test
    void aStatementIsAChannelWhereverTheCueEnds() {
        for (String carrier : List.of("a statement", "a written statement", "a video message", "an interview")) {
            List<Attribution> found = find("\"We have taken the town,\" the Varenian army said in " + carrier + ".");
            assertThat(texts(found.get(0).chain().channel())).as(carrier).containsExactly(carrier);
        }
    }

    @Test
    void whatIsToldInsideAQuotationIsNotQuotedAgain() {
        List<Attribution> found =
                find("\"We estimate that 12,000 soldiers entered the region,\" General Dahl told reporters.");
        Attribution inner = by(found, "We");
        assertThat(inner.chain().parent()).isEqualTo(by(found, "General Dahl").id());
        assertThat(inner.speech().form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void theNextSpeakerEndsWhatTheFirstOneSaid() {
        List<Attribution> found = find(
                "According to the agency Northwire, the army said a raid hit a convoy, and a source in the ministry said that six people were killed.");
        assertThat(texts(by(found, "the army").content())).containsExactly("a raid hit a convoy");
    }

    @Test
    void aHedgeOnWhatAMinistrySaysIsNobodyElsesWord() {
        List<Attribution> found = find(
                "The Kestrian military has reportedly lost nearly 1,120 soldiers, according to the Varenian Defence Ministry.");
        assertThat(found).hasSize(1);
        assertThat(texts(found.get(0).source())).containsExactly("the Varenian Defence Ministry");
        assertThat(texts(found.get(0).speech().hedges())).containsExactly("reportedly");
    }

    @Test
    void parentsStandBeforeTheirChildrenAndAreThere() {
        List<Attribution> found = find("Northwire reported that officials said rebels claimed that the bridge was hit. "
                + "The army denied it, Reuters reported. \"We warned them,\" Dahl said, according to the Tolm Post.");
        for (int i = 0; i < found.size(); i++) {
            String parent = found.get(i).chain().parent();
            if (parent != null) assertThat(found.subList(0, i)).anyMatch(a -> a.id().equals(parent));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels said they had been told by villagers that the army executed 11 men.|villagers|that the army executed 11 men",
                "General Dahl said the rebels were violating the cease-fire that they proposed on Sunday.|they|the cease-fire",
                "General Dahl said Kestria rejects efforts to redraw the border.|Kestria|efforts to redraw the border",
                "He said residents had called for the United Nations to investigate it.|residents|the United Nations to investigate it",
                "Dahl said the army had sent messages to residents urging rebels to leave.|the army|to leave",
                "Dahl said his relatives had spoken to him on the phone saying that rebels used them as shields.|his relatives|that rebels used them as shields",
                "The ministry said 147 people died; a rebel spokesman claimed \"foreign fighters\" had taken part.|a rebel spokesman|\"foreign fighters\" had taken part",
            })
    void whoSaysSomethingInsideWhatAnotherSaysSaysJustThat(String text, String who, String what) {
        assertThat(find(text)).anySatisfy(a -> {
            assertThat(texts(a.source())).containsExactly(who);
            assertThat(texts(a.content())).containsExactly(what);
        });
    }

    @Test
    void whatIsStillToComeBehindWhoIsNamedForItIsHis() {
        List<Attribution> found = find("She said that, according to the hospital, nine children had died.");
        assertThat(texts(by(found, "the hospital").content())).containsExactly("nine children had died");
    }

    private static Attribution by(List<Attribution> found, String source) {
        return found.stream()
                .filter(a -> texts(a.source()).contains(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError(source + " not among "
                        + found.stream()
                                .map(a -> texts(a.source()) + " " + texts(a.cue()) + " " + texts(a.content()))
                                .toList()));
    }

    private static List<Attribution> find(String text) {
        return AttributionTexts.read(text);
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    @Test
    void whatIsAllegedBySomebodyStandsInsideWhoRejectsIt() {
        List<Attribution> found = find(
                "Kestria rejected allegations by Varenian rebels that a drone strike killed 50 civilians in Tolm.");
        Attribution inner = by(found, "Varenian rebels");
        assertThat(texts(inner.content())).containsExactly("that a drone strike killed 50 civilians in Tolm");
        assertThat(inner.chain().parent()).isEqualTo(by(found, "Kestria").id());
    }

    @Test
    void whoWorksForAnOutletDoesNotCarryWhatHeSaysOfOthers() {
        List<Attribution> found = find("Fox News host Bill Marten said the army told reporters that two men died.");
        assertThat(by(found, "the army").chain().channel()).isEmpty();
    }

    @Test
    void whereSomethingIsConfirmedIsItsChannel() {
        List<Attribution> found = find("The Varenian command confirmed the strikes on Telegram.");
        assertThat(texts(found.get(0).content())).containsExactly("the strikes");
        assertThat(texts(found.get(0).chain().channel())).containsExactly("Telegram");
    }
}
