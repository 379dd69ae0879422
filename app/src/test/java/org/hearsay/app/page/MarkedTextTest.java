package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static String html(String text, Mark... marks) {
        Markup out = new Markup();
        List<Mark> ordered = new ArrayList<>(List.of(marks));
        ordered.sort(Comparator.comparing((Mark m) -> m.span().start())
                .thenComparing(m -> -m.span().end()));
        MarkedText.append(out, text, ordered, new Anchors("r-", Map.of()));
        return out.toString();
    }

    private static Mark mark(int start, int end, Mark.Kind kind, String of) {
        return new Mark(new Span(start, end), kind, of);
    }

    @Test
    void textWithoutMarksIsOnlyEscaped() {
        assertThat(html("a < b & \"c\"")).isEqualTo("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void aMarkInsideAnotherStandsInsideIt() {
        String html = html("nine died", mark(0, 9, Mark.Kind.CONTENT, "a1"), mark(0, 4, Mark.Kind.FIGURE, "f1"));
        assertThat(html).contains("data-letter=\"Q1\"", "data-letter=\"F1\"", "id=\"r-f1\"", "id=\"r-a1\"");
        assertThat(html.replaceAll(" (data-letter|title|id)=\"[^\"]*\"", ""))
                .isEqualTo(
                        "<span class=\"q letter\"><span class=\"f letter\">nine</span></span><span class=\"q\"> died</span>");
    }

    @Test
    void marksThatOverlapShowTheirLettersOnce() {
        String html = html("abcdef", mark(0, 4, Mark.Kind.CONTENT, "a1"), mark(2, 6, Mark.Kind.CONTENT, "a2"));
        assertThat(html.split("data-letter", -1)).hasSize(3);
    }

    /** Whatever the marks, a page without its tags is the text, and every tag is closed. */
    @Test
    void marksNeverChangeTheText() {
        long seed = Long.getLong("seed", 20190314L);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            Mark[] marks = new Mark[random.nextInt(20)];
            for (int i = 0; i < marks.length; i++) marks[i] = mark(random, text, i);
            String html = html(text, marks);
            assertThat(unescaped(html.replaceAll("<[^>]*>", "")))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(text);
            assertThat(html.split("<span", -1)).hasSameSizeAs(html.split("</span>", -1));
        }
    }

    private static Mark mark(Random random, String text, int i) {
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        return mark(start, end, Mark.Kind.values()[random.nextInt(Mark.Kind.values().length)], "a" + i);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder("x");
        for (int i = random.nextInt(40); i > 0; i--) out.append("ab <>&'\"\n/script".charAt(random.nextInt(16)));
        return out.toString();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
