package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class InvertedTest {
    private static final Saying WRONG = saying(mention(Role.SOURCE, 1, 2), 5, 6, mention(Role.CONTENT, 6, 8));

    @Test
    void whoStandsBehindACueAndACommaSpeaks() {
        Saying mended = inverted("The raid had failed , said two officers , who saw it .", WRONG);
        assertThat(mended.sources()).containsExactly(mention(Role.SOURCE, 6, 8));
        assertThat(mended.contents()).containsExactly(mention(Role.CONTENT, 0, 4));
    }

    @Test
    void aDashIsAsGoodAsAComma() {
        Saying none = saying(mention(Role.SOURCE, 1, 2), 5, 6, mention(Role.CONTENT, 6, 7))
                .withSources(List.of());
        assertThat(inverted("The raid had failed - say locals .", none).sources())
                .containsExactly(mention(Role.SOURCE, 6, 7));
    }

    @Test
    void whoDoesSomethingBehindACueDoesNotSpeak() {
        assertThat(inverted("Dahl , the mayor , said two officers saw it .", WRONG))
                .isEqualTo(WRONG);
    }

    @Test
    void whatExplainsTheSpeakerBelongsToTheSource() {
        Saying mended = inverted("The raid had failed , said Ivo Dahl , a doctor at the front .", WRONG);
        assertThat(mended.sources()).containsExactly(mention(Role.SOURCE, 6, 14));
    }

    private static Saying inverted(String text, Saying saying) {
        Layout layout = new LayoutReader().read(null, text);
        return new Inverted(layout, new PartOfSpeechTagger().tag(layout))
                .of(List.of(saying))
                .get(0);
    }

    private static Saying saying(Mention source, int cue, int end, Mention content) {
        return new Saying(List.of(source), List.of(mention(Role.CUE, cue, end)), List.of(content));
    }

    private static Mention mention(Role role, int first, int end) {
        return new Mention(role, first, end);
    }
}
