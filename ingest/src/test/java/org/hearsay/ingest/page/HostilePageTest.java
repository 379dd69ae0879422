package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to be expensive are read in time or refused by name. Time is that of a processor. */
class HostilePageTest {
    private static final String END = "<p>Nine soldiers were killed near Selnik, the army said.</p>";

    /** Reads a page, or says why not; in little more time than a page may take. */
    private static String outcome(String page) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String outcome;
        try {
            outcome = WebPage.of(page, "").text();
        } catch (PageException e) {
            outcome = e.reason();
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(8));
        return outcome;
    }

    @Test
    void aMillionNestedTagsAreRefused() {
        assertThatThrownBy(() -> WebPage.of("<div>".repeat(1_000_000) + END, ""))
                .isInstanceOf(PageException.class)
                .hasMessage("a page of more than 150,000 tags is not read");
    }

    @Test
    void tenThousandNestedTagsAreRead() {
        assertThat(outcome("<div>".repeat(10_000) + END)).contains("Nine soldiers");
    }

    @ParameterizedTest
    @Tag("nightly")
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<span class=date>", "<i><p>"})
    void asManyNestedTagsAsAreAllowedAreReadOrRefusedInTime(String tags) {
        assertThat(outcome(tags.repeat(145_000 / (tags.split("<").length - 1)) + END))
                .isNotEmpty();
    }

    @Test
    void aLineOfTwoMegabytesIsRead() {
        assertThat(outcome("<p>" + "Nine died, he said. ".repeat(100_000) + "</p>"))
                .startsWith("Nine died");
        assertThat(outcome("<p class=byline>" + "<b>".repeat(300) + "x, ".repeat(500_000)))
                .isNotEmpty();
    }

    @Test
    void longNamesAndManyAttributesAreReadOrRefusedInTime() {
        assertThat(outcome("<div class='" + "date ".repeat(200_000) + "'>" + END))
                .contains("Nine soldiers");
        StringBuilder many = new StringBuilder("<div ");
        for (int i = 0; i < 20_000; i++) many.append("a").append(i).append("=b ");
        assertThat(outcome(many.append(">").append(END).toString())).isNotEmpty();
    }

    @Test
    void whatNeverEndsIsReadOrRefusedInTime() {
        assertThat(outcome(END + "<" + "a".repeat(100_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<!--" + "-".repeat(1_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<p>&" + "a".repeat(1_000_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<p>" + "&amp".repeat(200_000))).contains("Nine soldiers");
        assertThat(outcome(END + "<script>" + "<!--<script".repeat(50_000))).contains("Nine soldiers");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1001, 2001})
    void noiseNeverThrows(long first) {
        String[] pieces =
                ("<p>|</p>|<div class=story>|<|>|&|&amp;|\u00e9|\ud83c\udf3e|\r\n|\0|<!--|-->|<td>|<table>|Nine died. |"
                                + "\ud800|<svg>|<time datetime=2019>|<h1>|<script>|\"|'|<br>|\t")
                        .split("\\|");
        for (long seed = first; seed < first + 50; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            for (int i = 0; i < 200; i++) page.append(pieces[random.nextInt(pieces.length)]);
            WebPage read = WebPage.of(page.toString(), "");
            assertThat(read.positions().length())
                    .as("seed %d", seed)
                    .isEqualTo(read.text().length());
        }
    }
}
