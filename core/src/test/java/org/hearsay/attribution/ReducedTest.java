package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was poor morale reported among the troops.|poor morale|reported|among the troops| | poor morale + among the troops",
                "It follows votes dismissed as a sham by Kestria.|votes|dismissed|as a sham by Kestria|Kestria | votes",
            })
    void whatIsToldOfIsNoSource(String text, String source, String cue, String content, String who, String said) {
        Labelled labelled = new Labelled(text);
        List<Saying> read =
                new Reduced(labelled.layout, labelled.tags).of(List.of(labelled.saying(source, cue, content)));
        String name = who == null ? "" : who;
        assertThat(labelled.told(read)).containsExactly(name + " | " + cue + " | " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry reported among other things a raid.|The ministry|reported|among other things a raid",
                "Ivo Marten declared in Tolm that he had won.|Ivo Marten|declared|that he had won",
            })
    void whoSpeaksIs(String text, String source, String cue, String content) {
        Labelled labelled = new Labelled(text);
        List<Saying> told = List.of(labelled.saying(source, cue, content));
        assertThat(new Reduced(labelled.layout, labelled.tags).of(told)).isEqualTo(told);
    }
}
