package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

/** Given whom the labels found and what of the first half, what is said on both sides of it. */
class InterruptedTest {
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    @Test
    void whatBeginsWithoutAVerbGoesOnBehindWhoSaysIt() {
        Page page = new Page("The second bridge, officials said, was destroyed by a drone.");
        page.add("officials", "said", "The second bridge");
        assertThat(page.whole()).containsExactly("The second bridge | was destroyed by a drone");
    }

    @Test
    void wordsToWhomAndWhenStandBetween() {
        Page page = new Page("The difference, Dahl told reporters on Friday, is that the road is open.");
        page.add("Dahl", "told", "The difference");
        assertThat(page.whole()).containsExactly("The difference | is that the road is open");
    }

    @Test
    void aClauseThatWaitsForAnotherTakesItsFirstWordAlong() {
        Page page = new Page("Although the road is open, General Dahl said, nobody will use it tonight.");
        page.add("General Dahl", "said", "the road is open");
        assertThat(page.whole()).containsExactly("Although the road is open | nobody will use it tonight");
    }

    @Test
    void aSentenceByItselfStaysAsItIs() {
        Page page = new Page("The bridge was destroyed, officials said, as smoke rose over Tolm.");
        page.add("officials", "said", "The bridge was destroyed");
        assertThat(page.whole()).containsExactly("The bridge was destroyed");
    }

    @Test
    void withoutAVerbBehindNothingGoesOn() {
        Page page = new Page("No casualties, officials said, in the town of Tolm.");
        page.add("officials", "said", "No casualties");
        assertThat(page.whole()).containsExactly("No casualties");
    }

    @Test
    void aQuotationIsNotTouched() {
        Page page = new Page("\"A tragedy,\" the mayor said, was all he could think of.");
        page.add("the mayor", "said", "A tragedy");
        assertThat(page.whole()).containsExactly("A tragedy");
    }

    @Test
    void whatStandsInTheMiddleOfASentenceIsNotTouched() {
        Page page = new Page("He crossed the river and the second bridge, officials said, was destroyed.");
        page.add("officials", "said", "the second bridge");
        assertThat(page.whole()).containsExactly("the second bridge");
    }

    @Test
    void othersBehindStandInsideAndThoseInTheNextSentenceStay() {
        Page page = new Page("The claim, officials said, is what Marten denied on Friday. Velt said it was true.");
        page.add("officials", "said", "The claim");
        page.add("Marten", "denied", "what");
        page.add("Velt", "said", "it was true");
        assertThat(page.whole()).containsExactly("The claim | is what Marten denied on Friday", "it was true");
    }

    /** A text and attributions in it, by their words. */
    private static final class Page {
        private final Layout layout;
        private final List<Saying> sayings = new ArrayList<>();

        Page(String text) {
            layout = new LayoutReader().read(null, text);
        }

        void add(String source, String cue, String content) {
            int from = layout.text().indexOf(source);
            sayings.add(new Saying(
                    List.of(mention(Role.SOURCE, source, 0)),
                    List.of(mention(Role.CUE, cue, from)),
                    List.of(mention(Role.CONTENT, content, 0))));
        }

        private Mention mention(Role role, String words, int from) {
            int start = layout.text().indexOf(words, from);
            return new Mention(role, layout.words().at(start), layout.words().at(start + words.length() - 1) + 1);
        }

        List<String> whole() {
            return new Interrupted(layout, GRAMMAR.tag(layout))
                    .of(sayings).stream().map(this::contents).toList();
        }

        private String contents(Saying saying) {
            return String.join(
                    " | ",
                    saying.contents().stream()
                            .map(m -> layout.phraseOfWords(m.firstWord(), m.endWord())
                                    .text())
                            .toList());
        }
    }
}
