package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Why;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final String PAGE =
            "Kestrian officials said 30 soldiers were killed near Selnik, according to the news agency Northwire.\n\n"
                    + "\"We estimate that 4,000 troops entered the region,\" General Dahl told reporters on Friday.\n\n"
                    + "At least seven people were killed in Tolm, the state news agency reported, citing the interior ministry.";

    @Test
    void nothingIsExplainedUnasked() {
        assertThat(ReportReader.standard().read(Report.of("page", PAGE)).whys()).isEmpty();
    }

    @Test
    void explainingChangesNothingElse() {
        Reading plain = ReportReader.standard().read(Report.of("page", PAGE));
        Reading explained = ReportReader.standard().explaining().read(Report.of("page", PAGE));
        assertThat(explained.attributions()).isEqualTo(plain.attributions());
        assertThat(explained.figures()).isEqualTo(plain.figures());
    }

    @Test
    void everyAttributionSaysWhyInItsOrder() {
        Reading reading = explained();
        assertThat(reading.whys().stream().map(Why::attribution))
                .containsExactlyElementsOf(
                        reading.attributions().stream().map(Attribution::id).toList());
    }

    @Test
    void theRuleIsTheOneThatDecided() {
        assertThat(of("the interior ministry").rule()).isEqualTo(Why.Rule.CITED);
        assertThat(of("General Dahl").rule()).isEqualTo(Why.Rule.LABELS);
        assertThat(of("We").rule()).isEqualTo(Why.Rule.INSIDE);
    }

    @Test
    void whatAFormOfWordsAddsIsSaidToBeARule() {
        Reading reading = ReportReader.standard()
                .explaining()
                .read(Report.of("page", "Medical workers at Selnik hospital put the toll at 17."));
        assertThat(reading.whys())
                .singleElement()
                .satisfies(w -> assertThat(w.rule()).isEqualTo(Why.Rule.FORM));
    }

    @Test
    void weightsStandWithTheirEvidenceTheWeightiestFirst() {
        Why why = of("We");
        assertThat(why.cue()).isEqualTo("estimate");
        assertThat(why.weights()).isNotEmpty().allMatch(w -> !w.evidence().equals("else"));
        List<Double> sizes =
                why.weights().stream().map(w -> -Math.abs(w.weight())).toList();
        assertThat(sizes).isSorted();
    }

    private static Why of(String source) {
        Reading reading = explained();
        for (int i = 0; i < reading.attributions().size(); i++) {
            Attribution a = reading.attributions().get(i);
            if (!a.source().isEmpty() && a.source().get(0).text().equals(source))
                return reading.whys().get(i);
        }
        throw new AssertionError(source + " is no source");
    }

    private static Reading explained() {
        return ReportReader.standard().explaining().read(Report.of("page", PAGE));
    }
}
