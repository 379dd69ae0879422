package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailingTest {
    @Test
    void aNounThatNamesTheClaimIsNotWhatIsSaid() {
        assertThat(mended(
                        "Rebels killed 37 soldiers, the group's spokesman told KTVN, a claim that nobody could check.",
                        "the group's spokesman",
                        "told",
                        "a claim that nobody could check"))
                .containsExactly("the group's spokesman | told | Rebels killed 37 soldiers");
    }

    @Test
    void aRevisionIsSaidToo() {
        assertThat(mended(
                        "Gunmen seized 227 pupils, the ministry said, before raising the number to 315.",
                        "the ministry",
                        "said",
                        "before raising the number to 315"))
                .containsExactly("the ministry | said | Gunmen seized 227 pupils + before raising the number to 315");
    }

    @Test
    void aClauseBehindTheCommaStays() {
        assertThat(mended(
                        "On Friday, the ministry said, a claim was made by rebels.",
                        "the ministry",
                        "said",
                        "a claim was made by rebels"))
                .containsExactly("the ministry | said | a claim was made by rebels");
    }

    private static List<String> mended(String text, String source, String cue, String content) {
        Labelled labelled = new Labelled(text);
        return labelled.told(
                new Trailing(labelled.layout, labelled.tags).of(List.of(labelled.saying(source, cue, content))));
    }
}
