package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.ChainTrainer;
import org.hearsay.learn.Features;
import org.hearsay.model.Span;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class RoleTaggerTest {
    private static final RoleTagger TAGGER = RoleTagger.standard();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    @Test
    void findsWhoSaidWhat() {
        assertThat(roles("The Varenian defence ministry said that its forces had taken two villages."))
                .containsExactly(
                        "SOURCE The Varenian defence ministry",
                        "CUE said",
                        "CONTENT that its forces had taken two villages");
    }

    @Test
    void findsAQuotationBeforeItsSpeaker() {
        assertThat(roles("\"We hold the bridge,\" Colonel Arn Petrel told reporters in Orvane on Friday."))
                .contains("SOURCE Colonel Arn Petrel");
    }

    @Test
    void findsAccordingTo() {
        assertThat(roles("At least 12 people were killed in the strike, according to the mayor of Tolm."))
                .contains(
                        "CONTENT At least 12 people were killed in the strike",
                        "CUE according to",
                        "SOURCE the mayor of Tolm");
    }

    @Test
    void readsCapitals() {
        assertThat(roles("The defence ministry said that its forces had taken two villages.".toUpperCase(Locale.ROOT)))
                .contains("SOURCE THE DEFENCE MINISTRY", "CUE SAID");
    }

    @Test
    void stretchesDoNotOverlapAndStandInOrder() {
        Layout layout =
                layout("Kestria said it had shot down six drones. Varenia denied it.\n\nThe mayor said: \"No.\"");
        int last = 0;
        for (Mention mention : TAGGER.tag(layout, GRAMMAR.tag(layout)).mentions()) {
            assertThat(mention.firstWord()).isGreaterThanOrEqualTo(last);
            last = mention.endWord();
        }
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(roles("")).isEmpty();
    }

    @Test
    void aModelWithOtherEdgesIsRefused() {
        ChainTrainer trainer = ChainTrainer.ofRoles(3, RoleFeatures.EDGES + 1, ChainTrainer.Settings.STANDARD);
        Features features = new Features();
        features.next(0);
        trainer.add(features, new int[] {0});
        ChainModel model = trainer.train().model();
        assertThatThrownBy(() -> new RoleTagger(model, StretchModel.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edges");
    }

    @Test
    void everyStretchHasOdds() {
        Layout layout = layout("Kestria said it had shot down six drones, according to the mayor of Tolm.");
        Tagging tagging = TAGGER.tag(layout, GRAMMAR.tag(layout));
        assertThat(tagging.mentions())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(tagging.of(m)).isBetween(0.0, 0.9999999));
    }

    @Test
    void theCueWinsWhereMarksOverlap() {
        Layout layout = layout("Kestria said so.");
        Span all = new Span(0, 15);
        Span said = new Span(8, 12);
        int[] labels = RoleTrainer.labels(
                layout.words(), List.of(new RoleTrainer.Marked(List.of(), List.of(said), List.of(all))));
        assertThat(labels).containsExactly(5, 3, 5, 0);
    }

    private static Layout layout(String text) {
        return new LayoutReader().read(null, text);
    }

    private static List<String> roles(String text) {
        Layout layout = layout(text);
        return TAGGER.tag(layout, GRAMMAR.tag(layout)).mentions().stream()
                .map(m -> m.role() + " "
                        + layout.phraseOfWords(m.firstWord(), m.endWord()).text())
                .toList();
    }
}
