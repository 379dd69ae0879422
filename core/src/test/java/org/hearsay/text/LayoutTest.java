package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, and what must not change when a text is changed in a way that does not matter. */
class LayoutTest {
    private static final List<String> PIECES = List.of(
            "Tolm", "the", "U.S.", "Gen.", "said", "12,000", "-", "–", "\"", "“", "”", "'", "‘", "’", "«", "»", "„",
            "(", ")", ".", ". ", "...", "…", "?", "!", ",", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0",
            "\u2028", "s'", "'s", "n't", "😀", "\ud83d", "e\u0301", "\u200d", "No.", "5", "al-Nur", "http://", "www.",
            "#", "@", "%", "$", "    ", "A.", "> ", "From: ");

    private static String story(String separator) {
        return String.join(separator, HardWrapTest.wrapped(10_000, ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingLiesInsideAndInOrder(long seed) {
        System.err.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) check(generated(random).toString());
    }

    private static CharSequence generated(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) text.append(' ');
        }
        return text;
    }

    private static void check(String text) {
        Layout layout = Laid.out(text).layout();
        Words words = layout.words();
        int word = 0;
        int sentence = 0;
        for (Paragraph p : layout.paragraphs()) {
            assertThat(p.firstSentence()).isEqualTo(sentence);
            assertThat(p.start()).isEqualTo(layout.sentences().get(sentence).start());
            for (; sentence < p.endSentence(); sentence++) {
                Sentence s = layout.sentences().get(sentence);
                assertThat(s.firstWord()).isEqualTo(word);
                assertThat(s.endWord()).isGreaterThan(word);
                assertThat(s.start()).isEqualTo(words.start(word));
                assertThat(s.end()).isEqualTo(words.end(s.endWord() - 1));
                assertThat(layout.sentenceOf(word)).isEqualTo(sentence);
                word = s.endWord();
            }
            assertThat(p.end()).isEqualTo(words.end(word - 1));
        }
        assertThat(word).isEqualTo(words.size());
        checkWords(text, words);
        checkQuotations(layout);
    }

    /** Words are what the text says, do not overlap, hold no white space, and leave nothing but white space out. */
    private static void checkWords(String text, Words words) {
        int position = 0;
        for (int w = 0; w < words.size(); w++) {
            assertThat(words.start(w)).isGreaterThanOrEqualTo(position);
            assertThat(text.substring(position, words.start(w)).chars().noneMatch(Character::isLetterOrDigit))
                    .isTrue();
            assertThat(words.text(w)).isEqualTo(text.substring(words.start(w), words.end(w)));
            assertThat(words.text(w).chars().noneMatch(Character::isWhitespace)).isTrue();
            position = words.end(w);
        }
        assertThat(text.substring(position).chars().noneMatch(Character::isLetterOrDigit))
                .isTrue();
    }

    private static void checkQuotations(Layout layout) {
        for (Quotation q : layout.quotations()) {
            assertThat(q.firstWord()).isLessThan(q.endWord());
            assertThat(q.start()).isEqualTo(layout.words().start(q.firstWord() - 1));
            assertThat(q.end()).isGreaterThanOrEqualTo(layout.words().end(q.endWord() - 1));
            assertThat(layout.paragraphOf(q.firstWord())).isEqualTo(layout.paragraphOf(q.endWord() - 1));
            assertThat(layout.quotationOf(q.firstWord())).isNotNegative();
        }
    }

    @Test
    void lineEndsOfEveryKindAreTheSame() {
        Laid plain = Laid.out(story("\n"));
        for (String separator : List.of("\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u2029", "\n \t \n"))
            assertThat(Laid.out(story(separator)).sentences()).isEqualTo(plain.sentences());
    }

    @Test
    void curlyMarksAreReadAsStraightOnes() {
        Laid straight = Laid.out(story("\n"));
        String text = story("\n").replace("\"We", "“We").replace("\"", "”").replace('\'', '’');
        Laid curly = Laid.out(text);
        assertThat(curly.layout().sentences()).isEqualTo(straight.layout().sentences());
        assertThat(curly.layout().quotations()).isEqualTo(straight.layout().quotations());
    }

    @Test
    void aNoBreakSpaceIsASpace() {
        Laid plain = Laid.out(story("\n"));
        Laid hard = Laid.out(story("\n").replace(' ', '\u00a0'));
        assertThat(hard.sentences()).isEqualTo(plain.sentences());
    }

    @Test
    void aParagraphPutBeforeMovesTheOthersAlong() {
        String before = "Nothing was said on Monday.\n";
        Layout plain = Laid.out(story("\n")).layout();
        Layout moved = Laid.out(before + story("\n")).layout();
        int shift = moved.sentences().size() - plain.sentences().size();
        assertThat(shift).isEqualTo(1);
        for (int s = 0; s < plain.sentences().size(); s++)
            assertThat(moved.sentences().get(s + 1).start())
                    .isEqualTo(plain.sentences().get(s).start() + before.length());
    }

    @Test
    void aPhraseThatBeginsInTheTitleEndsWithIt() {
        Layout layout = new LayoutReader().read("Army feared beaten", "Tolm fell on Monday.");
        Phrase across = layout.phrase(5, layout.text().length());
        assertThat(across.part()).isEqualTo(Part.TITLE);
        assertThat(across.text()).isEqualTo("feared beaten");
        assertThat(across.span()).isEqualTo(new Span(5, 18));
        assertThat(layout.phrase(layout.bodyStart(), layout.bodyStart() + 4).text())
                .isEqualTo("Tolm");
    }
}
