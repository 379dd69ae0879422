package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.junit.jupiter.api.Test;

/** What a page says of itself, from every place where it can say it, with the place. */
class PageFactsTest {
    private static final String PROSE =
            "<p>Nine soldiers were killed near Selnik, the army said, and two doctors, who had come from Tolm, were hurt.</p>"
                    .repeat(5);

    private static PageFacts facts(String head, String body) {
        return WebPage.of(
                        "<html lang=en-GB><head><title>Nine killed | Tolm Post</title>" + head + "</head><body>" + body
                                + PROSE + "</body></html>",
                        "https://post.example/found")
                .facts();
    }

    private static List<String> said(PageFacts facts, Field field) {
        return facts.findings().stream()
                .filter(f -> f.field() == field)
                .map(f -> f.value() + " <- " + f.where())
                .toList();
    }

    @Test
    void theAddressIsTheCanonicalOneAndOthersAreKept() {
        PageFacts facts = facts(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"url\":\"/a\",\"mainEntityOfPage\":{\"@id\":\"https://post.example/m\"}}</script>"
                        + "<meta property=og:url content=https://post.example/o><link rel=canonical href=/c>",
                "");
        assertThat(facts.value(Field.ADDRESS)).isEqualTo("https://post.example/c");
        assertThat(said(facts, Field.ADDRESS))
                .containsExactly(
                        "https://post.example/c <- link canonical",
                        "https://post.example/m <- JSON-LD mainEntityOfPage",
                        "https://post.example/o <- meta og:url");
        assertThat(facts.disagreeing(Field.ADDRESS)).hasSize(3);
    }

    @Test
    void theLanguageIsACodeWhereverItIsSaid() {
        PageFacts facts = facts(
                "<meta property=og:locale content=de_DE><meta http-equiv=Content-Language content=en><script type=application/ld+json>"
                        + "{\"@type\":\"NewsArticle\",\"inLanguage\":{\"@type\":\"Language\",\"name\":\"English\",\"alternateName\":\"en\"}}</script>",
                "");
        assertThat(facts.language()).isEqualTo("en");
        assertThat(said(facts, Field.LANGUAGE))
                .containsExactly(
                        "en <- JSON-LD inLanguage",
                        "en-GB <- html lang",
                        "de_DE <- meta og:locale",
                        "en <- meta content-language");
    }

    @Test
    void titleAndOutletAreKeptAsEveryPlaceSaysThem() {
        PageFacts facts = facts(
                "<meta property=og:title content='Nine killed in Selnik'><meta property=og:site_name content='Tolm Post'>"
                        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Nine killed\",\"publisher\":{\"name\":\"Tolm Post Ltd\"}}</script>",
                "<h1>Nine dead</h1>");
        assertThat(said(facts, Field.TITLE))
                .containsExactly(
                        "Nine killed <- JSON-LD headline",
                        "Nine killed in Selnik <- meta og:title",
                        "Nine dead <- h1",
                        "Nine killed | Tolm Post <- title");
        assertThat(said(facts, Field.OUTLET))
                .containsExactly("Tolm Post Ltd <- JSON-LD publisher", "Tolm Post <- meta og:site_name");
    }

    @Test
    void daysOfPublicationAndOfChangeAreKeptApartWithTheirPlaces() {
        PageFacts facts = facts(
                "<meta property=article:published_time content=2019-03-14T10:00:00Z><meta property=article:modified_time content=2019-03-16>",
                "<h1>Nine killed</h1><p>Published 13 March 2019</p><p>Updated <time datetime=2019-03-15>15 March</time></p>");
        assertThat(said(facts, Field.PUBLISHED))
                .containsExactly("2019-03-14T10:00:00Z <- meta article:published_time", "2019-03-13 <- the page");
        assertThat(said(facts, Field.MODIFIED))
                .containsExactly("2019-03-16 <- meta article:modified_time", "2019-03-15 <- time");
        assertThat(facts.disagreeing(Field.PUBLISHED)).hasSize(2);
        assertThat(facts.findings()).contains(new PageFact(Field.LANGUAGE, "en-GB", "html lang"));
    }
}
