package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short clauses that say whose words all the rest of a sentence is. */
class ReportingClausesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The KIA captured the town, RFA reports.|RFA|The KIA captured the town",
                "The rebels promised to free 20 hostages, Varenia said.|Varenia|The rebels promised to free 20 hostages",
            })
    void whoIsNamedBehindACommaSaysAllThatStandsBefore(String text, String who, String what) {
        Attribution outer = AttributionTexts.read(text).get(0);
        assertThat(texts(outer.source())).containsExactly(who);
        assertThat(texts(outer.content())).containsExactly(what);
        assertThat(outer.chain().parent()).isNull();
    }

    @Test
    void whoIsNamedInTheMiddleSaysWhatStandsOnBothSides() {
        List<Attribution> found =
                AttributionTexts.read("More than 4 million people, OCHA reports, have fled their homes since April.");
        assertThat(texts(found.get(0).source())).containsExactly("OCHA");
        assertThat(texts(found.get(0).content()))
                .containsExactly("More than 4 million people", "have fled their homes since April");
    }

    @Test
    void whatNoClauseStandsBeforeIsNobodysReport() {
        assertThat(AttributionTexts.read("On the fourth day, Varenia claims.")).isEmpty();
    }

    @Test
    void whomACentreQuotesBehindHisWordsHasSaidThem() {
        List<Attribution> found =
                AttributionTexts.read("\"They shot everyone,\" the ICRC quoted a survivor as saying.");
        Attribution inner = found.get(1);
        assertThat(texts(inner.source())).containsExactly("a survivor");
        assertThat(texts(inner.content())).containsExactly("\"They shot everyone,\"");
        assertThat(inner.chain().parent()).isEqualTo(found.get(0).id());
        assertThat(inner.chain().channel()).isEmpty();
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }
}
