package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every reading, and what must not change when a text is changed in a way that does not matter. */
class ReaderMetamorphismTest {
    private static final ReportReader READER = ReportReader.standard();

    private static Reading read(String text) {
        return READER.read(Report.of("story", text));
    }

    /** Some stories, and the same in capitals and with unusual marks. */
    private static List<String> texts(long seed) {
        String text = Stories.text(seed);
        return List.of(
                text,
                text.toUpperCase(java.util.Locale.ROOT),
                curly(text),
                text.replace(".", " ... "),
                text.replace("soldiers", "sol\u00addiers \ud83d\ude80"),
                text.replace('\n', ' '));
    }

    private static String curly(String text) {
        return text.replaceAll("\"(?=\\w)", "“")
                .replace('"', '”')
                .replaceAll(" '(?=\\w)", " ‘")
                .replace('\'', '’');
    }

    private static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    }

    private static int start(Phrase phrase) {
        return phrase.span() == null ? -1 : phrase.span().start();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPhraseQuotesItsText(long seed) {
        for (String text : texts(seed)) {
            Reading reading =
                    READER.read(Report.of("story", text, "Tolm and Orvane trade blame", null, null, null, "test"));
            for (Phrase phrase : Phrases.in(reading)) {
                if (phrase.span() == null) continue;
                String part = phrase.part() == Part.TITLE ? "Tolm and Orvane trade blame" : text;
                assertThat(phrase.span().start()).isLessThan(phrase.span().end());
                assertThat(part.substring(phrase.span().start(), phrase.span().end()))
                        .isEqualTo(phrase.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lineEndsMakeNoDifference(long seed) {
        String text = Stories.text(seed);
        String plain = Phrases.withoutPlaces(read(text));
        assertThat(Phrases.withoutPlaces(read(text.replace("\n", "\r\n")))).isEqualTo(plain);
        assertThat(Phrases.withoutPlaces(read(text.replace("\n", "\n\n")))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void blankLinesBeforeMoveEverythingAlong(long seed) {
        String text = Stories.text(seed);
        List<Phrase> plain = Phrases.in(read(text));
        List<Phrase> moved = Phrases.in(read("\n \n" + text));
        assertThat(moved).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(moved.get(i).text()).isEqualTo(plain.get(i).text());
            assertThat(start(moved.get(i))).isEqualTo(start(plain.get(i)) < 0 ? -1 : start(plain.get(i)) + 3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void curlyMarksAreReadAsStraightOnes(long seed) {
        String text = Stories.text(seed);
        String plain = Phrases.withoutPlaces(read(text));
        assertThat(straight(Phrases.withoutPlaces(read(curly(text))))).isEqualTo(plain);
    }
}
