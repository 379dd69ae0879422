package org.hearsay.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.web.drawing.Reprints.Print;
import org.junit.jupiter.api.Test;

/** Who printed a text, in what order. */
class ReprintsTest {
    private static final Print FIRST = new Print("Northwire", "11 March 2019", "/d/a");
    private static final Print SAME_DAY = new Print("Tolm Herald", "11 March 2019", "/d/b");
    private static final Print LATER = new Print("Coast Gazette", "12 March 2019", "/d/c");
    private static final Print UNKNOWN = new Print("Halm <Post>", "", "/d/d");

    private static String draw(Print... prints) {
        return Reprints.svg("Selnik is shelled", "in words", List.of(prints));
    }

    private static long count(String svg, String pattern) {
        return Pattern.compile(pattern).matcher(svg).results().count();
    }

    @Test
    void allOfTheFirstDayAreFilledAndTheOthersHollow() {
        String svg = draw(FIRST, SAME_DAY, LATER, UNKNOWN);
        assertThat(count(svg, "class=\"dot\"")).isEqualTo(2);
        assertThat(count(svg, "class=\"hollow\"")).isEqualTo(2);
        assertThat(count(svg, ">11 March 2019<")).isEqualTo(1);
    }

    @Test
    void whoseDayIsNotKnownHangsOnABrokenLineAndIsNoFirst() {
        assertThat(draw(FIRST, LATER)).doesNotContain("2 4");
        assertThat(draw(FIRST, LATER, UNKNOWN)).contains("2 4", ">day not known<");
        assertThat(count(draw(UNKNOWN, UNKNOWN), "class=\"dot\"")).isZero();
    }

    @Test
    void wordsAreWordsAndLongOnesAreCutBetweenCharacters() {
        assertThat(draw(UNKNOWN)).contains("Halm &lt;Post&gt;", "href=\"/d/d\"", "aria-label=\"in words\"");
        String svg = draw(new Print("\uD83D\uDCF0".repeat(60), "", "/d/e"));
        assertThat(svg).contains("\uD83D\uDCF0".repeat(43) + "…").doesNotContain("\uD83D\uDCF0".repeat(44));
    }
}
