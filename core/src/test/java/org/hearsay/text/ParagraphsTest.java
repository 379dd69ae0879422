package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.text.Paragraph.Kind.BODY;
import static org.hearsay.text.Paragraph.Kind.CAPTION;
import static org.hearsay.text.Paragraph.Kind.HEADLINE;
import static org.hearsay.text.Paragraph.Kind.STANDFIRST;
import static org.hearsay.text.Paragraph.Kind.SUBHEADING;

import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String BODY_TEXT =
            "Varenian forces shot down 14 drones over the capital on Tuesday night, the defence ministry said.";

    @Test
    void kindsAreToldByForm() {
        String text = String.join(
                "\n",
                "Varenia suffering heavy losses, Kestria says",
                "Neither side gives evidence for its account of the battle",
                "Photo: Tolm on Tuesday",
                BODY_TEXT,
                "A night of raids",
                BODY_TEXT);
        assertThat(Laid.out(text).kinds()).containsExactly(HEADLINE, STANDFIRST, CAPTION, BODY, SUBHEADING, BODY);
    }

    @Test
    void aFirstLineThatIsASentenceIsBody() {
        assertThat(Laid.out(BODY_TEXT + "\n" + BODY_TEXT).kinds()).containsOnly(BODY);
    }

    @Test
    void aTitleThatCameApartIsTheHeadline() {
        Layout layout = new LayoutReader().read("Tolm burns", BODY_TEXT);
        assertThat(new Laid(layout).kinds()).containsExactly(HEADLINE, BODY);
        Phrase tolm = layout.phraseOfWords(0, 1);
        assertThat(tolm.part()).isEqualTo(Part.TITLE);
        Phrase first = layout.phraseOfWords(2, 3);
        assertThat(first.part()).isEqualTo(Part.TEXT);
        assertThat(BODY_TEXT).startsWith(first.text());
        assertThat(layout.start(first)).isEqualTo(layout.bodyStart());
    }

    @Test
    void aTitleThatTheTextBeginsWithIsNotApart() {
        Layout layout = new LayoutReader().read("Tolm burns on", "Tolm burns\non\n\n" + BODY_TEXT);
        assertThat(layout.bodyStart()).isZero();
    }

    @Test
    void nothingInNothingOut() {
        assertThat(Laid.out("").words()).isEmpty();
        assertThat(Laid.out(" \n\u200b\n").paragraphs()).isEmpty();
    }
}
