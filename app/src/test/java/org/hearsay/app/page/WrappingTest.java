package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static List<String> lines(String line, int columns) {
        return Wrapping.lines(line, columns).stream()
                .map(s -> line.substring(s.start(), s.end()))
                .toList();
    }

    @Test
    void linesBreakAtSpaces() {
        assertThat(lines("nine soldiers were killed", 13)).containsExactly("nine soldiers", "were killed");
    }

    @Test
    void aWordThatIsTooWideIsCut() {
        assertThat(lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void anEmptyLineIsOneLine() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Wrapping.width("東京")).isEqualTo(4);
        assertThat(Wrapping.width("e\u0301")).isEqualTo(1);
        assertThat(lines("東京東京", 4)).containsExactly("東京", "東京");
    }

    @Test
    void aShortenedLineKeepsWhatItIsAbout() {
        String line =
                "The ministry said in a long statement that nearly 1,120 soldiers had been lost since the fighting began";
        int from = line.indexOf("nearly");
        Shortening.Excerpt part = Shortening.around(line, from, from + "nearly 1,120".length(), 40);
        assertThat(part.text().substring(part.from(), part.to())).isEqualTo("nearly 1,120");
        assertThat(part.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void shorteningEndsAtAWord() {
        assertThat(Shortening.to("nine soldiers were killed", 15)).isEqualTo("nine soldiers…");
        assertThat(Shortening.to("nine", 15)).isEqualTo("nine");
    }
}
