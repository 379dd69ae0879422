package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote a page, as it says and shows. */
class BylineTest {
    private static final String PROSE =
            "<p>Nine soldiers were killed near Selnik, the army said, and two doctors, who had come from Tolm, were hurt.</p>"
                    .repeat(5);

    private static List<PageFact> bylines(String head, String body) {
        return WebPage.of(
                        "<html><head><title>Nine killed</title>" + head + "</head><body>" + body + PROSE
                                + "</body></html>",
                        "")
                .facts()
                .findings()
                .stream()
                .filter(f -> f.field() == Field.BYLINE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lena Aro;Lena Aro",
                "By Lena Aro;Lena Aro",
                "by: Lena Aro and Ivo Marten;Lena Aro and Ivo Marten",
                "By LENA ARO, Correspondent in Tolm;LENA ARO, Correspondent in Tolm",
                "Lena Aro , Senior Editor;Lena Aro, Senior Editor",
                "World by Lena Aro January 18, 2019 11:00 PM @lenaaro;Lena Aro",
                "Lena Aro - Apr 16, 2019 8:02 pm;Lena Aro",
                "Lena Aro • 8h;Lena Aro",
                "Lena Aro 1 day ago SHARE SHARE EMAIL;Lena Aro",
                "By Lena Aro Updated Monday;Lena Aro",
                "Our Foreign Staff 16 November 2019 • 2:15pm;Our Foreign Staff",
                "Lena Aro —;Lena Aro",
                "May 28, 2019 at 6:01 am Updated 29 May;''",
                "2 min read;''"
            })
    void namesAreToldFromWhatStandsBesideThem(String line, String names) {
        assertThat(Byline.names(line)).isEqualTo(names);
    }

    @Test
    void aBylineIsReadWhereverItStandsAndSaysWhere() {
        assertThat(bylines("", "<h1>Nine killed</h1><div class=byline>By Lena Aro | 14 March 2019</div>"))
                .containsExactly(new PageFact(Field.BYLINE, "Lena Aro", "the page, byline"));
        assertThat(bylines("", "<p>By <a rel=author href=/a>Lena Aro</a></p>"))
                .containsExactly(new PageFact(Field.BYLINE, "Lena Aro", "rel author"));
        assertThat(
                        bylines(
                                "",
                                "<div itemprop=author itemscope>Our writer <b itemprop=name>Lena Aro</b>, who lives in Tolm</div>"))
                .containsExactly(new PageFact(Field.BYLINE, "Lena Aro", "itemprop author"));
    }

    @Test
    void placesThatDisagreeAreAllKeptTheMostTrustedFirst() {
        String head =
                "<meta name=author content='News desk'><script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"author\":[{\"name\":\"Lena Aro\"},{\"name\":\"Ivo Marten\"}]}</script>";
        assertThat(bylines(head, "<span class=author>By Lena Aro</span>"))
                .containsExactly(
                        new PageFact(Field.BYLINE, "Lena Aro, Ivo Marten", "JSON-LD author"),
                        new PageFact(Field.BYLINE, "News desk", "meta author"),
                        new PageFact(Field.BYLINE, "Lena Aro", "the page, byline"));
    }

    @Test
    void metaElementsWithSeveralNamesAndColonsAreRead() {
        assertThat(bylines("<meta property='dc:creator x:writer' content='Lena Aro'>", ""))
                .containsExactly(new PageFact(Field.BYLINE, "Lena Aro", "meta dc.creator"));
    }

    @Test
    void anAddressOrADayIsNoByline() {
        assertThat(bylines(
                        "<meta property=article:author content=https://post.example/aro>",
                        "<p class=byline>14 May 2019</p>"))
                .isEmpty();
    }
}
