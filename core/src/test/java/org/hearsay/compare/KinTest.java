package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinTest {
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three soldiers were killed in Selnik.\nA medic and his two sons were killed in Selnik.",
                "Nine civilians were killed in Selnik.\nIvo Marten said his five brothers were killed in Selnik.",
            })
    void someoneSRelativesAreSomeOfTheDead(String text) {
        assertThat(opposed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = "Nine civilians were killed in Selnik.\nIvo Marten said seven civilians were killed in Selnik.")
    void othersAreNot(String text) {
        assertThat(opposed(text)).isNotEmpty();
    }

    private static List<Type> opposed(String text) {
        Reading reading = READER.read(Report.of("a", text));
        return reading.relations().stream()
                .map(Relation::type)
                .filter(t -> t == Type.CONTRADICTS || t == Type.DIFFERS)
                .toList();
    }
}
