package org.hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {
    private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();
    private static final String TEXT =
            "The Varenian army said on Tuesday that it had destroyed 12 Kestrian tanks near the old bridge.";

    @Test
    void tellsVerbsNounsAndNames() {
        List<String> tags = tags(TEXT);
        assertThat(tags)
                .contains("army/NN", "said/VBD", "Tuesday/NNP", "it/PRP", "had/VBD", "destroyed/VBN", "12/CD")
                .contains("tanks/NNS", "the/DT", "old/JJ", "bridge/NN", "./PUNCT");
    }

    @Test
    void tellsPastFromParticiple() {
        assertThat(tags("Kestria claimed the town.")).contains("claimed/VBD");
        assertThat(tags("The town was claimed by Kestria.")).contains("claimed/VBN");
    }

    @Test
    void readsCapitals() {
        List<String> tags = tags(TEXT.toUpperCase(Locale.ROOT));
        assertThat(tags).contains("SAID/VBD", "IT/PRP", "DESTROYED/VBN", "12/CD", "TANKS/NNS", "THE/DT");
    }

    @Test
    void givesEveryWordATag() {
        Layout layout = new LayoutReader().read("A headline", TEXT + "\n\n\"—\" … ' 3.5% 😀 x");
        Tags tags = TAGGER.tag(layout);
        assertThat(tags.size()).isEqualTo(layout.words().size());
        for (int w = 0; w < tags.size(); w++) assertThat(tags.of(w)).isNotNull();
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        assertThat(tags("")).isEmpty();
    }

    private static List<String> tags(String text) {
        Layout layout = new LayoutReader().read(null, text);
        Tags tags = TAGGER.tag(layout);
        List<String> found = new ArrayList<>();
        for (int w = 0; w < tags.size(); w++) found.add(layout.words().text(w) + "/" + tags.of(w));
        return found;
    }
}
