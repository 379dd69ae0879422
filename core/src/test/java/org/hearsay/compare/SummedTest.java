package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ReportReader;
import org.hearsay.model.Dating;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class SummedTest {
    private static final ReportReader READER = ReportReader.standard();

    private static List<Relation> relations(String text) {
        return READER.read(Report.of("a", text)).relations();
    }

    @Test
    void numbersOfOneSentenceThatAddUpToALaterOneAreItsParts() {
        List<Relation> relations = relations("A blast killed two soldiers and three civilians in Selnik.\n\n"
                + "The mayor confirmed that five people were killed in the blast.");
        assertThat(relations)
                .extracting(Relation::type)
                .containsOnly(Type.SUM_OF)
                .hasSize(2);
        assertThat(relations).extracting(Relation::a).containsOnly("f3");
    }

    @Test
    void whatAddsUpDoesNotContradict() {
        assertThat(relations("At least 30 people were killed in Selnik on Monday, the mayor said.\n\n"
                        + "The mayor said 10 people were killed at the bridge and 20 were killed at the mill."))
                .extracting(Relation::type)
                .doesNotContain(Type.CONTRADICTS, Type.DIFFERS);
    }

    @Test
    void numbersThatDoNotAddUpAreNoParts() {
        assertThat(relations("A blast killed two soldiers and three civilians in Selnik.\n\n"
                        + "The mayor confirmed that nine people were killed in the blast."))
                .extracting(Relation::type)
                .doesNotContain(Type.SUM_OF);
    }

    @Test
    void numbersOfAnotherSideAreNoParts() {
        List<Relation> relations = new Comparison()
                .inside(
                        Dating.UNKNOWN,
                        Stream.of(
                                        Counted.of("f1", 30).of("military", "killed", "Kestria"),
                                        Counted.of("f2", 10).of("military", "killed", "Varenia"),
                                        Counted.of("f3", 20).of("military", "killed", "Varenia"))
                                .map(Counted::figure)
                                .toList(),
                        List.of())
                .relations();
        assertThat(relations).extracting(Relation::type).doesNotContain(Type.SUM_OF);
    }
}
