package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ingest.page.Block.Kind;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.junit.jupiter.api.Test;

/** What becomes of the pieces of a page. */
class WebPageTest {
    private static final String PROSE =
            "<p>Nine soldiers were killed near Selnik, the army said, and two doctors, who had "
                    + "come from Tolm, were hurt by the same shells, which fell at night.</p>";

    private static WebPage page(String body) {
        String html = "<html><head><title>Nine killed</title></head><body><div class=story>" + PROSE.repeat(4) + body
                + PROSE + "</div></body></html>";
        WebPage page = WebPage.of(html, "");
        Places.assertFound(page, html);
        return page;
    }

    private static List<String> blocks(WebPage page, Kind kind) {
        return page.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> page.text().substring(b.span().start(), b.span().end()))
                .toList();
    }

    @Test
    void charactersWrittenAsReferencesAreFoundWhereTheyStand() {
        assertThat(
                        page("<p>Marten &amp; Aro &#8211; &ldquo;no grain&rdquo; &#x1F33E; left, &nbsp; he said of a&lt;b &notanentity; &copy 2019.</p>")
                                .text())
                .contains("Marten & Aro – “no grain” 🌾 left, he said of a<b ¬anentity; © 2019.");
    }

    @Test
    void commentsScriptsAndMarkupInsideWordsAreNoPartOfTheText() {
        assertThat(page("<p>Sel<!-- x -->nik <b>f</b>ell<script>var a = 1 < 2;</script>, <i>he</i> said.</p>")
                        .text())
                .contains("Selnik fell, he said.");
    }

    @Test
    void everyParagraphIsABlock() {
        WebPage page = page("");
        assertThat(blocks(page, Kind.PARAGRAPH)).hasSize(5).allMatch(p -> p.startsWith("Nine soldiers"));
        assertThat(page.text()).contains("at night.\n\nNine soldiers");
    }

    @Test
    void aCaptionIsToldApart() {
        WebPage page = page("<figure><img src=a.jpg><figcaption>A depot in Selnik on Monday</figcaption></figure>");
        assertThat(blocks(page, Kind.CAPTION)).containsExactly("A depot in Selnik on Monday");
    }

    @Test
    void aPullQuoteIsNotReadTwice() {
        WebPage page = page("<blockquote class=\"pull-quote\">which fell at night</blockquote>");
        assertThat(page.text().split("which fell at night", -1)).hasSize(6);
    }

    @Test
    void aLineThatLeadsToAnotherArticleIsLeftOut() {
        WebPage page =
                page("<p><strong>Also read: <a href=/b>Bridge over the Tolm reopened after months</a></strong></p>");
        assertThat(page.text()).doesNotContain("Bridge over", "Also read");
    }

    @Test
    void aQuotationInABlockStays() {
        assertThat(page("<blockquote><p>“We will not leave,” the mayor wrote.</p></blockquote>")
                        .text())
                .contains("“We will not leave,” the mayor wrote.");
    }

    @Test
    void theHourOverAPostOfALiveBlogIsToldApart() {
        WebPage page = page("<div class=post><time datetime=2019-03-14T21:00Z>21:00</time>" + PROSE + "</div>");
        assertThat(blocks(page, Kind.POST_TIME)).containsExactly("21:00");
    }

    @Test
    void brokenLinesInsideASentenceAreJoined() {
        assertThat(page("<p>Ten tanks<br>were lost.<br><br>Two<br>\nstayed.</p>").blocks().stream()
                        .filter(b -> b.span().length() < 40)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void placesThatDisagreeAreAllKept() {
        WebPage page = WebPage.of(
                "<html><head><meta property=article:published_time content=2019-03-14T10:00:00Z>"
                        + "<meta name=pubdate content=2019-03-11><title>Nine killed</title></head><body>" + PROSE
                        + "</body></html>",
                "");
        assertThat(page.facts().value(Field.PUBLISHED)).isEqualTo("2019-03-14T10:00:00Z");
        assertThat(page.facts().disagreeing(Field.PUBLISHED))
                .containsExactly(
                        new PageFact(Field.PUBLISHED, "2019-03-14T10:00:00Z", "meta article:published_time"),
                        new PageFact(Field.PUBLISHED, "2019-03-11", "meta pubdate"));
        assertThat(page.facts().disagreeing(Field.TITLE)).isEmpty();
    }
}
