package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Why;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

/** What the rule for carriers makes of attributions that are given. */
class RelaysTest {
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    @Test
    void aCarrierAtTheEndTakesTheWholeClauseAndWhoSpeaksStandsInIt() {
        Page page = new Page("General Dahl said the bridge was hit, according to a report by the Tolm Post on Friday.");
        List<Relay> found = page.relays(page.saying("General Dahl", "said", "the bridge was hit"));
        assertThat(page.text(found.get(0).saying().sources())).isEqualTo("a report by the Tolm Post");
        assertThat(page.text(found.get(0).saying().contents())).isEqualTo("General Dahl said the bridge was hit");
        assertThat(found.get(0).reason().rule()).isEqualTo(Why.Rule.RELAY);
        assertThat(found.get(1).outer()).isEqualTo(found.get(0).saying());
        assertThat(page.channel(found.get(1))).isEqualTo("a report by the Tolm Post");
    }

    @Test
    void aCarrierAtTheBeginningDoesToo() {
        Page page = new Page("According to the daily Tolm Post, General Dahl said the bridge was hit.");
        List<Relay> found = page.relays(page.saying("General Dahl", "said", "the bridge was hit"));
        assertThat(found).hasSize(2);
        assertThat(page.text(found.get(0).saying().contents())).isEqualTo("General Dahl said the bridge was hit");
    }

    @Test
    void whatWasTakenForSaidEndsBeforeTheCarriersClause() {
        Page page = new Page("General Dahl said the bridge was hit, the Tolm Post reported.");
        List<Relay> found =
                page.relays(page.saying("General Dahl", "said", "the bridge was hit, the Tolm Post reported"));
        assertThat(page.text(found.get(1).saying().contents())).isEqualTo("the bridge was hit");
    }

    @Test
    void whoReportsAloneStaysAsItIs() {
        Page page = new Page("The bridge was hit, the Tolm Post reported.");
        List<Relay> found = page.relays(page.saying("the Tolm Post", "reported", "The bridge was hit"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).outer()).isNull();
    }

    @Test
    void aMinistryIsNoChannelButWhoSpeaksStandsInWhatItSays() {
        Page page = new Page("General Dahl said the bridge was hit, according to the Defence Ministry.");
        List<Relay> found = page.relays(page.saying("General Dahl", "said", "the bridge was hit"));
        assertThat(page.text(found.get(0).saying().contents())).isEqualTo("General Dahl said the bridge was hit");
        assertThat(found.get(1).outer()).isEqualTo(found.get(0).saying());
        assertThat(found.get(1).channel()).isEmpty();
    }

    @Test
    void whoIsCitedBetweenACarrierAndItsVerbSaysTheSame() {
        Page page = new Page("Orvane Radio, citing an unnamed officer, said the bridge was hit.");
        List<Relay> found = page.relays(
                page.saying("Orvane Radio", "citing", "an unnamed officer"),
                page.saying("Orvane Radio", "said", "the bridge was hit"));
        assertThat(found).hasSize(2);
        Relay cited = found.get(1);
        assertThat(page.text(cited.saying().sources())).isEqualTo("an unnamed officer");
        assertThat(page.text(cited.saying().contents())).isEqualTo("the bridge was hit");
        assertThat(page.channel(cited)).isEqualTo("Orvane Radio");
    }

    @Test
    void whoIsCitedBeforeWhatIsReportedIsNoPartOfIt() {
        Page page = new Page("Orvane Radio reported, citing the defence ministry, that the bridge was hit.");
        List<Relay> found =
                page.relays(page.saying("Orvane Radio", "citing", "the defence ministry, that the bridge was hit"));
        assertThat(page.text(found.get(0).saying().sources())).isEqualTo("the defence ministry");
        assertThat(page.text(found.get(0).saying().contents())).isEqualTo("that the bridge was hit");
        assertThat(page.channel(found.get(0))).isEqualTo("Orvane Radio");
    }

    @Test
    void whoIsPresentSomewhereStandsInTheClauseThatOpensTheSentence() {
        Page page = new Page("According to officers present at the talks, Dahl said the bridge was hit.");
        List<Relay> found = page.relays(page.saying("Dahl", "said", "the bridge was hit"));
        assertThat(page.text(found.get(0).saying().sources())).isEqualTo("officers present at the talks");
    }

    @Test
    void whomACarrierCitesSaysTheSame() {
        Page page = new Page("The bridge was hit, the Tolm Post reported, citing two officials.");
        List<Relay> found = page.relays(page.saying("the Tolm Post", "reported", "The bridge was hit"));
        Relay cited = found.get(1);
        assertThat(page.text(cited.saying().sources())).isEqualTo("two officials");
        assertThat(page.text(cited.saying().contents())).isEqualTo("The bridge was hit");
        assertThat(page.channel(cited)).isEqualTo("the Tolm Post");
        assertThat(cited.reason().rule()).isEqualTo(Why.Rule.CITED);
    }

    /** A text of one sentence, its words found by what they say. */
    private static final class Page {
        private final String text;
        private final Layout layout;
        private final Tags tags;

        Page(String text) {
            this.text = text;
            this.layout = new LayoutReader().read(null, text);
            this.tags = GRAMMAR.tag(layout);
        }

        Saying saying(String who, String cue, String what) {
            return new Saying(
                    List.of(mention(Role.SOURCE, who)),
                    List.of(mention(Role.CUE, cue)),
                    List.of(mention(Role.CONTENT, what)));
        }

        List<Relay> relays(Saying... sayings) {
            return new Relays(layout, tags, new Media(layout, tags)).of(List.of(sayings));
        }

        private Mention mention(Role role, String words) {
            int start = text.indexOf(words);
            int first = layout.words().at(start);
            return new Mention(role, first, layout.words().at(start + words.length() - 1) + 1);
        }

        String channel(Relay relay) {
            Stretch carrier = Objects.requireNonNull(relay.channel().get(0));
            return layout.phraseOfWords(carrier.firstWord(), carrier.endWord()).text();
        }

        String text(List<Mention> mentions) {
            Mention m = mentions.get(0);
            return layout.phraseOfWords(m.firstWord(), m.endWord()).text();
        }
    }
}
