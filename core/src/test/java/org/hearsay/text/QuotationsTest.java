package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We won,\" he said.|\"We won,\"",
                "“We won,” he said.|“We won,”",
                "„We won“, he said.|„We won“",
                "«We won», he said.|«We won»",
                "»We won«, he said.|»We won«",
                "'We won,' he said.|'We won,'",
                "‘We won,’ he said.|‘We won,’",
                "“We won,\" he said.|“We won,\"",
                "He called it 'the soldiers' war' then.|'the soldiers' war'",
                "‘The soldiers’ war is over,’ he said.|‘The soldiers’ war is over,’",
                "the so-called (\"republic\") fell|\"republic\"",
                "a wall of 5'10\" fell| ",
                "the soldiers' families and the officers' wives| ",
                "in the '90s and 'til now| ",
            })
    void marksAreFound(String text, String quotation) {
        Laid laid = Laid.out(text);
        assertThat(String.join("|", laid.quotations())).isEqualTo(quotation == null ? "" : quotation);
        assertThat(laid.layout().quotations()).allMatch(Quotation::closed);
    }

    @Test
    void aQuotationInsideAnotherIsDeeper() {
        Laid laid = Laid.out("“He said ‘go’ and went,” she said.");
        assertThat(laid.quotations()).containsExactly("“He said ‘go’ and went,”", "‘go’");
        assertThat(laid.layout().quotations()).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(laid.layout().quotationOf(4)).isZero();
        assertThat(laid.layout().quotationOf(8)).isZero();
        assertThat(laid.layout().quotationOf(9)).isEqualTo(-1);
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        Laid laid = Laid.out("“We won.\nThe minister left.");
        assertThat(laid.quotations()).containsExactly("“We won.");
        assertThat(laid.layout().quotations().get(0).closed()).isFalse();
    }

    @Test
    void aQuotationGoesOnWhereTheNextParagraphOpensItAgain() {
        Laid laid = Laid.out("“We won.\n“We will win again,” he said.");
        assertThat(laid.quotations()).containsExactly("“We won.", "“We will win again,”");
    }

    @Test
    void aSecondOpeningMarkGivesTheFirstUp() {
        Laid laid = Laid.out("He said “we won and she said “they lost” on Monday.");
        assertThat(laid.layout().quotations()).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(laid.quotations().get(1)).isEqualTo("“they lost”");
    }

    @Test
    void theMarksAreNotInsideTheQuotation() {
        Layout layout = Laid.out("\"We won,\" he said.").layout();
        Quotation q = layout.quotations().get(0);
        assertThat(layout.words().text(q.firstWord())).isEqualTo("We");
        assertThat(layout.words().text(q.endWord())).isEqualTo("\"");
        assertThat(layout.quotationOf(0)).isEqualTo(-1);
    }
}
