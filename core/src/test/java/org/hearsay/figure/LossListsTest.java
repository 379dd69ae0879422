package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses that are listed with what was lost before how many. */
class LossListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enemy losses on March 2: personnel – 1,160; tanks – 16 (+3); artillery systems – 38.",
                "Enemy losses were approximately: personnel - about 1,160 (+12) persons, tanks - 16, artillery systems - 38.",
                "Enemy losses since the war began:\n\npersonnel: 1,160 (+12)\n\ntanks: 16 (+3)\n\nartillery systems: 38",
            })
    void anEntryIsALossOfWhatStandsBeforeIt(String text) {
        List<Figure> figures = read(text);
        assertThat(figures).extracting(FigureTexts::eventClass).containsOnly("losses_unspecified");
        assertThat(figures)
                .extracting(f -> Objects.requireNonNull(f.unit()).unitClass())
                .containsExactly("military", "tanks", "equipment");
        assertThat(figures)
                .extracting(f -> Objects.requireNonNull(f.quantity().value()).intValue())
                .containsExactly(1160, 16, 38);
    }

    @Test
    void theTotalOfALossIsNoDeployment() {
        assertThat(read("Total enemy losses since the start of the war: 1,160 troops, 16 tanks."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("losses_unspecified", "losses_unspecified");
    }

    @Test
    void otherListsAreNone() {
        assertThat(read("Forces of the army: personnel – 1,160; tanks – 16."))
                .noneMatch(f -> eventClass(f).equals("losses_unspecified"));
    }
}
