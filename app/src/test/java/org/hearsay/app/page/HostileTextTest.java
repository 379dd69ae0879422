package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a report never becomes markup. */
class HostileTextTest {
    private static Reading reading(String hostile) {
        String text = "Nine " + hostile + " soldiers were killed, " + hostile + " said on Monday.";
        return ReportReader.standard()
                .read(Report.of(hostile, text, hostile + " title", hostile, "javascript:" + hostile, null, "test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg/onload=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>",
                "<!--",
                "]]>",
                "&lt;b&gt;"
            })
    void inHtml(String hostile) {
        String html = new HtmlPage().reading(reading(hostile));
        String tags = html.replaceAll(
                "<(/?)(article|h2|h3|p|div|span|b|table|thead|tbody|tr|th|td|small|strong|ul|li|a)( [a-z-]+=\"[^\"<>]*\")*>",
                "");
        assertThat(tags).doesNotContain("<", ">");
        assertThat(html).doesNotContain("href=\"javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "**x**", "| a | b |", "[x](http://y)", "`code`", "# x", "\\|"})
    void inMarkdown(String hostile) {
        String plain = MarkdownPage.plain(hostile);
        assertThat(plain.replaceAll("\\\\[\\\\`*_{}\\[\\]<>()#+!|~&@:]", ""))
                .doesNotContainPattern("[`*_\\[\\]<>()#|]");
        assertThat(new MarkdownPage().reading(reading(hostile))).contains(plain);
    }
}
