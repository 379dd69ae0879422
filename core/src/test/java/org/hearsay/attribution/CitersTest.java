package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitersTest {
    @Test
    void whoCitesAnotherBetweenCommasSaysItAndTheOtherToo() {
        Labelled text = new Labelled("The Tolm Courier, citing the ministry, reported that 12 men had been captured.");
        Saying labelled = text.saying("the ministry", "reported", "that 12 men had been captured");
        assertThat(text.told(new Citers(text.layout, text.tags).of(List.of(labelled))))
                .containsExactly(
                        "The Tolm Courier | reported | that 12 men had been captured",
                        "the ministry | citing | that 12 men had been captured");
    }

    @Test
    void whereNobodyWasFoundBothAre() {
        assertThat(
                        AttributionTexts.told(
                                AttributionTexts.read(
                                        "The Tolm Courier and other papers, citing the Orvane Press Centre, said Dahl was wounded and taken to Selnik.")))
                .containsExactly(
                        "The Tolm Courier and other papers | said | Dahl was wounded and taken to Selnik",
                        "the Orvane Press Centre | citing | Dahl was wounded and taken to Selnik");
    }

    @Test
    void whoCitesAtTheEndIsLeftAsHeIs() {
        Labelled text = new Labelled("The Tolm Courier reported that 12 men had been captured, citing the ministry.");
        List<Saying> labelled = List.of(text.saying("The Tolm Courier", "reported", "that 12 men had been captured"));
        assertThat(new Citers(text.layout, text.tags).of(labelled)).isEqualTo(labelled);
    }
}
