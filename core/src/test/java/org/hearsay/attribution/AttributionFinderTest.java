package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

    @Test
    void aHeadlineHasItsSourceAtTheEnd() {
        Attribution a = only("Kestria losing hundreds of troops near Orvane, Varenia says");
        assertThat(texts(a.source())).containsExactly("Varenia");
        assertThat(texts(a.content())).containsExactly("Kestria losing hundreds of troops near Orvane");
    }

    @Test
    void whatLooksLikeANounEndsAHeadlineAsAVerb() {
        Attribution a = only("Kestria's Morvan attack has failed, Varenia claims");
        assertThat(texts(a.source())).containsExactly("Varenia");
        assertThat(texts(a.content())).containsExactly("Kestria's Morvan attack has failed");
    }

    @Test
    void aClauseGoesOnOverWhatIsPutIntoIt() {
        Attribution a = only("Brandt added that the assault, which began on June 12, was directed at the bridge.");
        assertThat(texts(a.content()))
                .containsExactly("that the assault, which began on June 12, was directed at the bridge");
    }

    @Test
    void whoSaysAllOfItGoesBeforeNobodyWhoSaysAPart() {
        Attribution a = only("The assault, which began on June 12, was meant to cut the railway, Brandt explained.");
        assertThat(texts(a.source())).containsExactly("Brandt");
    }

    @Test
    void aStationWithANumberIsAChannel() {
        Attribution told = only("Colonel Dahl told Varenian broadcaster Vesna 24 that the bridge was destroyed.");
        assertThat(texts(told.chain().channel())).containsExactly("Varenian broadcaster Vesna 24");
        Attribution said = only(
                "Colonel Dahl said in an interview with Varenian radio station Tolm One that the bridge was gone.");
        assertThat(texts(said.chain().channel())).singleElement().asString().contains("Tolm One");
    }

    @Test
    void whatIsSaidFollowsThatAndKeepsIt() {
        Attribution a = only("The Varenian Defence Ministry said on Friday that 40 soldiers were killed near Tolm.");
        assertThat(texts(a.source())).containsExactly("The Varenian Defence Ministry");
        assertThat(texts(a.content())).containsExactly("that 40 soldiers were killed near Tolm");
        assertThat(said(a)).isEqualTo("on Friday");
        assertThat(a.speech().form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void aQuotationHasItsSourceBehindIt() {
        Attribution a = only("\"We have lost two villages,\" General Mirko Dahl told reporters.");
        assertThat(texts(a.source())).containsExactly("General Mirko Dahl");
        assertThat(a.speech().form()).isEqualTo(Form.DIRECT);
        assertThat(a.chain().addressee()).extracting(Phrase::text).isEqualTo("reporters");
        assertThat(a.chain().channel()).isEmpty();
    }

    @Test
    void whoIsToldAndCarriesItOnIsAChannel() {
        Attribution a = only("Colonel Dahl told the Tolm Herald newspaper that the bridge was destroyed.");
        assertThat(texts(a.chain().channel())).containsExactly("the Tolm Herald newspaper");
        assertThat(a.chain().addressee()).isNull();
    }

    @Test
    void aPostIsAChannel() {
        Attribution a = only("In a video posted on his Telegram channel on Saturday, Dahl said the town had fallen.");
        assertThat(texts(a.chain().channel())).containsExactly("his Telegram channel");
    }

    @Test
    void accordingToStandsBehindOrBefore() {
        Attribution behind =
                only("At least 12 people were killed in the strike, according to the Kestrian government.");
        assertThat(texts(behind.source())).containsExactly("the Kestrian government");
        assertThat(texts(behind.content())).containsExactly("At least 12 people were killed in the strike");
        Attribution before = only("According to Kestrian officials, 12 people were killed in the strike.");
        assertThat(texts(before.source())).containsExactly("Kestrian officials");
    }

    @Test
    void theClassFollowsTheHeadOfTheCue() {
        assertThat(only("The Kestrian army denied that it had shelled the hospital.")
                        .speech()
                        .cueClass())
                .isEqualTo(CueClass.DENIAL);
        assertThat(only("The Kestrian army claimed that it had destroyed 20 tanks.")
                        .speech()
                        .cueClass())
                .isEqualTo(CueClass.DOUBTFUL);
        assertThat(only("The Kestrian army confirmed that it had lost 20 tanks.")
                        .speech()
                        .cueClass())
                .isEqualTo(CueClass.FACTIVE);
        Attribution urged = only("The president urged all sides to stop the fighting.");
        assertThat(urged.speech().cueClass()).isEqualTo(CueClass.DIRECTIVE);
        assertThat(urged.speech().attitude()).isEqualTo(Attitude.DECREE);
    }

    @Test
    void aNegatedCueIsNotAffirmed() {
        Attribution a = only("The ministry did not say how many soldiers were killed.");
        assertThat(a.speech().affirmed()).isFalse();
    }

    @Test
    void whatAnOutletReportsHasTheSpeakerInside() {
        List<Attribution> found =
                find("Northwire reported that Kestrian officials said 30 soldiers had been killed near Selnik.");
        assertThat(found).hasSize(2);
        assertThat(texts(found.get(1).source())).containsExactly("Kestrian officials");
        assertThat(found.get(1).chain().parent()).isEqualTo(found.get(0).id());
    }

    @Test
    void everyPhraseQuotesItsText() {
        String text =
                "Dahl said on Friday in a statement that \"the enemy… has fled,\" and accused Kestria of shelling.";
        for (Attribution a : find(text))
            for (List<Phrase> phrases :
                    List.of(a.source(), a.cue(), a.content(), a.chain().channel()))
                for (Phrase p : phrases) assertThat(text).contains(p.text());
    }

    @Test
    void thereIsNothingInAnEmptyPage() {
        assertThat(find("")).isEmpty();
    }

    private static Attribution only(String text) {
        List<Attribution> found = find(text);
        assertThat(found).as(text).isNotEmpty();
        return found.get(0);
    }

    private static List<Attribution> find(String text) {
        return AttributionTexts.read(text);
    }

    private static String said(Attribution a) {
        return a.said() == null || a.said().phrase() == null
                ? ""
                : a.said().phrase().text();
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }
}
