package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages made to be expensive are read in time or refused by name. */
@Timeout(30)
class HostilePageTest {
    private static final String END = "<p>Nine soldiers were killed near Selnik, the army said.</p>";

    /** Reads a page within the time that one may take, or says why not. */
    private static String outcome(String page) {
        long start = System.nanoTime();
        String outcome;
        try {
            outcome = WebPage.of(page, "").text();
        } catch (PageException e) {
            outcome = e.reason();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        return outcome;
    }

    @Test
    void aMillionNestedTagsAreRefused() {
        assertThatThrownBy(() -> WebPage.of("<div>".repeat(1_000_000) + END, ""))
                .isInstanceOf(PageException.class)
                .hasMessage("a page of more than 150,000 tags is not read");
    }

    @Test
    void aHundredThousandNestedTagsAreReadOrRefusedInTime() {
        for (String tag :
                new String[] {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<span class=date>", "<i><p>"
                })
            assertThat(outcome(tag.repeat(145_000 / tag.split("<").length) + END))
                    .as(tag)
                    .isNotEmpty();
    }

    @Test
    void aLineOfTwentyMegabytesIsReadInTime() {
        assertThat(outcome("<p>" + "Nine died, he said. ".repeat(900_000) + "</p>"))
                .startsWith("Nine died");
        assertThat(outcome("<p class=byline>" + "<b>".repeat(300) + "x, ".repeat(5_000_000)))
                .isNotEmpty();
    }

    @Test
    void namesWithoutEndAndAttributesWithoutNumberAreReadInTime() {
        assertThat(outcome("<div class='" + "date ".repeat(2_000_000) + "'>" + END))
                .contains("Nine soldiers");
        assertThat(outcome("<div " + "a=b c ".repeat(1_000_000) + ">" + END)).isNotEmpty();
        StringBuilder many = new StringBuilder("<div ");
        for (int i = 0; i < 500_000; i++) many.append("a").append(i).append("=b ");
        assertThat(outcome(many.append(">").append(END).toString())).isNotEmpty();
    }

    @Test
    void oneTagThatNeverEndsIsReadInTime() {
        assertThat(outcome(END + "<" + "a".repeat(5_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<!--" + "-".repeat(5_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<p>&" + "a".repeat(5_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<p>" + "&amp".repeat(2_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<script>" + "<!--<script".repeat(100_000))).contains("Nine soldiers");
    }

    @Test
    void noiseNeverThrows() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            String[] pieces = {
                "<p>",
                "</p>",
                "<div class=story>",
                "<",
                ">",
                "&",
                "&amp;",
                "é",
                "🌾",
                "\r\n",
                "\0",
                "<!--",
                "-->",
                "<td>",
                "<table>",
                "Nine died. ",
                "\ud800",
                "<svg>",
                "<time datetime=2019>",
                "<h1>",
                "<script>",
                "\"",
                "'",
                "<br>",
                "\t"
            };
            for (int i = 0; i < 200; i++) page.append(pieces[random.nextInt(pieces.length)]);
            try {
                WebPage read = WebPage.of(page.toString(), "");
                assertThat(read.positions().length()).isEqualTo(read.text().length());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
