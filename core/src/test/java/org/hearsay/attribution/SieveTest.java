package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SieveTest {
    private static final Mention SOURCE = new Mention(Role.SOURCE, 0, 2);
    private static final Mention CUE = new Mention(Role.CUE, 2, 3);
    private static final Mention CONTENT = new Mention(Role.CONTENT, 3, 9);
    private static final Mention MORE = new Mention(Role.CONTENT, 12, 20);

    @Test
    void aDoubtfulContentStaysForASureCue() {
        assertThat(kept(0.8, 0.9, 0.15, saying(CONTENT))).containsExactly(saying(CONTENT));
    }

    @Test
    void aDoubtfulContentOfADoubtfulCueGoes() {
        assertThat(kept(0.2, 0.2, 0.15, saying(CONTENT))).isEmpty();
    }

    @Test
    void aFurtherContentMustStandAlone() {
        assertThat(kept(0.8, 0.9, 0.9, saying(CONTENT, MORE))).containsExactly(saying(CONTENT));
    }

    @Test
    void aFurtherContentNeedsLessThanOneWithoutACue() {
        Map<Mention, Double> odds = Map.of(SOURCE, 0.8, CUE, 0.9, CONTENT, 0.9, MORE, 0.25);
        Tagging tagging = new Tagging(List.of(), odds, List.of());
        assertThat(Sieve.keep(tagging, List.of(saying(CONTENT, MORE)))).containsExactly(saying(CONTENT, MORE));
        assertThat(Sieve.keep(tagging, List.of(new Saying(List.of(), List.of(), List.of(MORE)))))
                .isEmpty();
    }

    @Test
    void aContentWithoutACueMustStandAlone() {
        Saying alone = new Saying(List.of(), List.of(), List.of(MORE));
        assertThat(kept(0, 0, 0, alone)).isEmpty();
        assertThat(Sieve.keep(new Tagging(List.of(), Map.of(MORE, 0.7), List.of()), List.of(alone)))
                .containsExactly(alone);
    }

    @Test
    void whatHasNoOddsIsCertain() {
        assertThat(Sieve.keep(new Tagging(List.of(), Map.of(), List.of()), List.of(saying(CONTENT))))
                .containsExactly(saying(CONTENT));
    }

    private static List<Saying> kept(double source, double cue, double content, Saying saying) {
        Map<Mention, Double> odds = Map.of(SOURCE, source, CUE, cue, CONTENT, content, MORE, 0.1);
        return Sieve.keep(new Tagging(List.of(), odds, List.of()), List.of(saying));
    }

    private static Saying saying(Mention... contents) {
        return new Saying(List.of(SOURCE), List.of(CUE), List.of(contents));
    }
}
