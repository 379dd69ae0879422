package org.hearsay.bench.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({"Selník,Selnyk", "Al Tolmah,Tolma", "Orvane,Orrvan", "Tolm,Tolim"})
    void spellingsOfOneNameHaveTheSameConsonants(String a, String b) {
        assertThat(Skeleton.isSame(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Selnik,Orvane", "Tolm,Tol", "Aa,Oo"})
    void otherNamesDoNot(String a, String b) {
        assertThat(Skeleton.isSame(a, b)).isFalse();
    }
}
