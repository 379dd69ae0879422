package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedTest {
    @Test
    void whoWillNotBeNamedSaysWhatStandsBehindHisVerb() {
        assertThat(read(
                        "A UN official who asked not to be identified said five guards were hurt.",
                        "who",
                        "asked",
                        "not to be identified said five guards were hurt"))
                .containsExactly("A UN official | said | five guards were hurt");
    }

    @Test
    void whatWasQuotedBeforeIsHis() {
        assertThat(read(
                        "\"They left,\" a woman who gave her name as Orva told the Courier in Tolm.",
                        "Orva",
                        "gave",
                        "\"They left,\""))
                .containsExactly("a woman | told | \"They left,\"");
    }

    @Test
    void whoOnlyThanksThemIsNoneOfThem() {
        Labelled text = new Labelled("He thanked those who wished him well and said he was back.");
        List<Saying> labelled = List.of(text.saying("He", "said", "he was back"));
        assertThat(new Unnamed(text.layout, text.tags).of(labelled)).isEqualTo(labelled);
    }

    private static List<String> read(String text, String source, String cue, String content) {
        Labelled labelled = new Labelled(text);
        return labelled.told(
                new Unnamed(labelled.layout, labelled.tags).of(List.of(labelled.saying(source, cue, content))));
    }
}
