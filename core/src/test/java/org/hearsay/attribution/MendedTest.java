package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class MendedTest {
    private static final String TOLD = "Dahl said the bridge fell , according to Northwire .";

    @Test
    void whoStandsBehindAccordingToSpeaksByNoOtherCue() {
        Saying wrong = new Saying(List.of(source(8, 9)), List.of(cue(1, 2)), List.of(content(2, 5)));
        assertThat(mended(TOLD, wrong).get(0).sources()).isEmpty();
    }

    @Test
    void whoStandsBehindAccordingToSpeaksByThat() {
        Saying right = new Saying(List.of(source(8, 9)), List.of(cue(6, 8)), List.of(content(0, 5)));
        assertThat(mended(TOLD, right)).containsExactly(right);
    }

    @Test
    void whatIsSaidAccordingToSomebodyHoldsWhoSaysIt() {
        Saying inner = new Saying(List.of(source(0, 1)), List.of(cue(1, 2)), List.of());
        Saying outer = new Saying(List.of(source(8, 9)), List.of(cue(6, 8)), List.of(content(2, 5)));
        assertThat(mended(TOLD, inner, outer))
                .containsExactly(
                        inner.withContents(List.of(content(2, 5))), outer.withContents(List.of(content(0, 5))));
    }

    @Test
    void whoReportsAndCitesAnotherSaysItToo() {
        String text = "The bridge fell , Northwire reported , citing the ministry .";
        Saying carrier = new Saying(List.of(source(4, 5)), List.of(cue(5, 6)), List.of());
        Saying cited = new Saying(List.of(source(8, 10)), List.of(cue(7, 8)), List.of(content(0, 3)));
        assertThat(mended(text, carrier, cited)).containsExactly(carrier.withContents(List.of(content(0, 3))), cited);
    }

    @Test
    void aContentThatStopsAtThatGoesOnOverWhatFollows() {
        String text = "Northwire reported that officials said the bridge fell .";
        Saying outer = new Saying(List.of(source(0, 1)), List.of(cue(1, 2)), List.of(content(2, 3)));
        Saying inner = new Saying(List.of(source(3, 4)), List.of(cue(4, 5)), List.of(content(5, 8)));
        assertThat(mended(text, outer, inner)).containsExactly(outer.withContents(List.of(content(2, 8))));
    }

    private static List<Saying> mended(String text, Saying... sayings) {
        Layout layout = new LayoutReader().read(null, text);
        return new Mended(layout).of(List.of(sayings));
    }

    private static Mention source(int first, int end) {
        return new Mention(Role.SOURCE, first, end);
    }

    private static Mention cue(int first, int end) {
        return new Mention(Role.CUE, first, end);
    }

    private static Mention content(int first, int end) {
        return new Mention(Role.CONTENT, first, end);
    }

    @Test
    void upToANumberIsPartOfWhatIsSaid() {
        String text = "Dahl said up to 10 men had died .";
        Saying wrong = new Saying(List.of(source(0, 1)), List.of(cue(1, 3)), List.of(content(3, 8)));
        assertThat(mended(text, wrong))
                .containsExactly(new Saying(List.of(source(0, 1)), List.of(cue(1, 2)), List.of(content(2, 8))));
    }
}
