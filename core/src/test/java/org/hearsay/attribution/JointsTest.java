package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class JointsTest {
    private final Layout layout = new LayoutReader()
            .read(null, "The army said that, if needed, \"every man\" would fight: nobody fled and nobody hid.");
    private final Joints joints = new Joints(layout, new PartOfSpeechTagger().tag(layout));

    @Test
    void marksAndSmallWordsAreCountedBetweenAnyTwoWords() {
        int size = layout.words().size();
        assertThat(Joints.between(joints.commas, 0, size)).isEqualTo(2);
        assertThat(Joints.between(joints.quotes, 0, size)).isEqualTo(2);
        assertThat(Joints.between(joints.colons, 0, size)).isEqualTo(1);
        assertThat(Joints.between(joints.thats, 0, size)).isEqualTo(2);
        assertThat(Joints.between(joints.conjunctions, 0, size)).isEqualTo(1);
        assertThat(Joints.between(joints.thats, 4, size)).isEqualTo(1);
        assertThat(Joints.between(joints.verbs, 2, 3)).isEqualTo(1);
        assertThat(Joints.between(joints.verbs, 3, 3)).isZero();
    }
}
