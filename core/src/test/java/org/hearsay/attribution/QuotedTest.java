package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.read;
import static org.hearsay.attribution.AttributionTexts.told;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void whoIsQuotedBySomebodySpeaksThroughHim() {
        List<Attribution> found =
                read("The commander was quoted by Northwire News as saying that two missiles had struck the base.");
        assertThat(told(found))
                .containsExactly("The commander | was quoted + as saying | that two missiles had struck the base");
        assertThat(found.get(0).chain().channel()).extracting(Phrase::text).containsExactly("Northwire News");
    }

    @Test
    void whoIsQuotedMaySpeakBefore() {
        assertThat(
                        told(
                                read(
                                        "Kestrian forces tested a missile two weeks ago, an army official was quoted by the Varenian News Agency as saying on Monday.")))
                .containsExactly(
                        "an army official | was quoted + as saying | Kestrian forces tested a missile two weeks ago");
    }

    @Test
    void whoQuotesSomebodyIsStillTheSource() {
        assertThat(told(read("Northwire News quoted the commander as saying that two missiles had struck the base.")))
                .element(0)
                .asString()
                .startsWith("Northwire News | quoted |");
    }

    @Test
    void whoIsQuotedMayWarn() {
        assertThat(told(read(
                        "Foreign Ministry spokesman Ivo Dahl was quoted by state media on Tuesday as warning Kestria"
                                + " against any “miscalculation” in the standoff.")))
                .containsExactly("Foreign Ministry spokesman Ivo Dahl | was quoted + as warning | Kestria against any"
                        + " “miscalculation” in the standoff");
    }

    @Test
    void whoIsQuotedSpeaksThroughAnOutletAlsoWhereOnlySayingIsLabelled() {
        Labelled text = new Labelled("The director was quoted by Northwire as saying that 12 men were dead.");
        Saying labelled = text.saying("The director", "saying", "that 12 men were dead");
        assertThat(text.told(new Quoted(text.layout, text.tags).of(List.of(labelled))))
                .containsExactly("The director | was quoted + as saying | that 12 men were dead");
    }
}
