package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWrapTest {
    private static final List<String> STORY = List.of(
            "Varenia reports losses in the north, Kestria denies it",
            "Varenian forces shot down 14 drones over Tolm on Tuesday night, the defence ministry said in a statement "
                    + "that could not be checked. It gave no word of its own losses.",
            "\"We lost nobody,\" General Ivo Marten told reporters in the capital, adding that the attack on the "
                    + "railway bridge had been expected for days and that U.S. officials were told of it.",
            "Kestria's government called the statement an invention. A spokesman in Orvane, who asked not to be named, "
                    + "said that no aircraft had crossed the border since the end of last week.");

    static List<String> wrapped(int width, String indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : STORY) lines.add(fold(paragraph, width, indent));
        return lines;
    }

    static String fold(String paragraph, int width, String indent) {
        StringBuilder folded = new StringBuilder(indent);
        int column = indent.length();
        String gap = "";
        for (String word : paragraph.split(" ")) {
            boolean fits = column + gap.length() + word.length() <= width;
            folded.append(fits ? gap : "\n").append(word);
            column = (fits ? column + gap.length() : 0) + word.length();
            gap = " ";
        }
        return folded.toString();
    }

    private static List<String> plain() {
        return Laid.out(String.join("\n", STORY)).sentences();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 70, 72, 80, 100})
    void blankLinesTellParagraphs(int width) {
        Laid laid = Laid.out(String.join("\n\n", wrapped(width, "")));
        assertThat(laid.layout().hardWrapped()).isTrue();
        assertThat(laid.sentences()).isEqualTo(plain());
        assertThat(laid.paragraphs()).hasSize(STORY.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 70, 72, 80, 100})
    void indentationTellsParagraphs(int width) {
        Laid laid = Laid.out(String.join("\n", wrapped(width, "    ")));
        assertThat(laid.sentences()).isEqualTo(plain());
        assertThat(laid.paragraphs()).hasSize(STORY.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {68, 70, 72, 80})
    void shortLinesTellParagraphs(int width) {
        Laid laid = Laid.out(String.join("\n", wrapped(width, "")));
        assertThat(laid.sentences()).isEqualTo(plain());
    }

    @Test
    void aHeadlineThatWasNotWrappedStaysAlone() {
        String text = STORY.get(0) + ", and neither gives any evidence of what it says\n\n"
                + String.join("\n\n", wrapped(60, "").subList(1, STORY.size()));
        Laid laid = Laid.out(text);
        assertThat(laid.layout().hardWrapped()).isTrue();
        assertThat(laid.kinds().get(0)).isEqualTo(Paragraph.Kind.HEADLINE);
        assertThat(laid.paragraphs()).hasSize(STORY.size());
    }

    @Test
    void theLinesOfAMailsHeaderStayApart() {
        String text = "From: Desk <desk@tolm.example>\nDate: Tue, 6 Aug 2024\nSubject: Drones over Tolm\n\n"
                + String.join("\n\n", wrapped(70, ""));
        Laid laid = Laid.out(text);
        assertThat(laid.paragraphs().subList(0, 3))
                .containsExactly(
                        "From: Desk <desk@tolm.example>", "Date: Tue, 6 Aug 2024", "Subject: Drones over Tolm");
        assertThat(laid.sentences()).endsWith(plain().toArray(new String[0]));
    }

    @Test
    void aWordBrokenAtALineEndIsNoBorder() {
        String text = "Varenian forces shot down drones over Tolm on Tuesday, the min-\n"
                + "istry said in a statement, and the next day it counted fourteen\n"
                + "of them in the fields around the capital. Nobody was hurt.\n";
        Laid laid = Laid.out(text);
        assertThat(laid.sentences()).hasSize(2);
        assertThat(laid.sentences().get(0)).contains("the min - istry said");
    }

    @Test
    void wiresInCapitalsAreReadThrough() {
        String text = String.join("\n\n", wrapped(69, "")).toUpperCase(Locale.ROOT);
        Laid laid = Laid.out(text);
        assertThat(laid.layout().capitals()).isTrue();
        assertThat(laid.layout().hardWrapped()).isTrue();
        assertThat(laid.sentences())
                .isEqualTo(plain().stream().map(s -> s.toUpperCase(Locale.ROOT)).toList());
    }

    @Test
    void paragraphsOnALineEachAreNotWrapped() {
        assertThat(Laid.out(String.join("\n", STORY)).layout().hardWrapped()).isFalse();
        assertThat(Laid.out(String.join("\n\n", STORY)).layout().hardWrapped()).isFalse();
    }

    @Test
    void aListOfShortLinesIsNotWrapped() {
        String list = "Losses so far:\n12 tanks\n4 guns\nseven lorries\ntwo boats\nno aircraft\nThe list ends here.\n";
        assertThat(Laid.out(list).layout().hardWrapped()).isFalse();
    }
}
