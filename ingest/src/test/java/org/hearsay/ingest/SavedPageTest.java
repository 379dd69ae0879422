package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Hashes;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Positions;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages as files. */
class SavedPageTest {
    private static final String HEAD = "<html lang=en-GB><head><title>Nine killed</title>"
            + "<meta property=og:site_name content='Tolm Post'><link rel=canonical href=https://post.example/a>"
            + "<meta property=article:published_time content=2019-03-14T10:00:00Z></head><body>";
    private static final String BODY = "<p>Nine soldiers were killed near Selnik, the café’s owner said.</p>";

    @TempDir
    Path folder;

    private final Collected heard = new Collected();

    private void read(String name, byte[] bytes) throws IOException {
        new ReportFiles().each(List.of(Files.write(folder.resolve(name), bytes)), heard);
    }

    @Test
    void whatThePageSaysOfItselfComesWithTheText() throws IOException {
        byte[] bytes = (HEAD + BODY).getBytes(StandardCharsets.UTF_8);
        read("a.html", bytes);
        Report report = heard.reports().get(0);
        assertThat(report.name()).isEqualTo("a");
        assertThat(report.text()).isEqualTo("Nine soldiers were killed near Selnik, the café’s owner said.");
        assertThat(List.of(report.title() + "", report.outlet() + "", report.url() + "", report.published() + ""))
                .containsExactly("Nine killed", "Tolm Post", "https://post.example/a", "2019-03-14T10:00:00Z");
        assertThat(report.language()).isEqualTo("en");
        RawPage page = Objects.requireNonNull(report.raw());
        assertThat(page.hash()).isEqualTo(Hashes.sha256(bytes));
        assertThat(page.charset()).isEqualTo("UTF-8");
        Span raw = ((PositionMap) Objects.requireNonNull(page.positions())).raw(new Span(0, 4));
        assertThat((HEAD + BODY).substring(raw.start(), raw.end())).isEqualTo("Nine");
    }

    @Test
    void aPageIsReadInTheCharactersItSays() throws IOException {
        for (String name : List.of("iso-8859-1", "windows-1252", "windows-1250"))
            read(
                    name + ".htm",
                    ("<meta charset=" + name + ">" + HEAD + BODY).getBytes(Charset.forName("windows-1252")));
        byte[] cyrillic = ("<?xml encoding='windows-1251'?><p>Сёла " + BODY).getBytes(Charset.forName("windows-1251"));
        read("c.xhtml", cyrillic);
        read("u.html", ("\ufeff" + HEAD + BODY).getBytes(StandardCharsets.UTF_16LE));
        assertThat(heard.reports()).hasSize(5);
        assertThat(heard.reports().subList(0, 3)).allMatch(r -> r.text().contains("the café’s owner"));
        assertThat(heard.reports().get(3).text()).startsWith("Сёла");
        assertThat(heard.warnings()).isEmpty();
    }

    @Test
    void pagesThatSayUtf8WronglyAreReadAsWindows1252WithAWarning() throws IOException {
        read("a.html", ("<meta charset=utf-8>" + BODY).getBytes(Charset.forName("windows-1252")));
        assertThat(heard.reports()).singleElement().matches(r -> r.text().contains("café’s"));
        assertThat(heard.warnings()).singleElement().asString().contains("windows-1252");
    }

    @Test
    void aPageWithoutTextAndAHostileOneAreRefusedAndTheRestIsRead() throws IOException {
        read("a.html", "<html><body><script>var a;</script></body></html>".getBytes(StandardCharsets.UTF_8));
        read("b.html", "<div>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        read("c.html", (HEAD + BODY).getBytes(StandardCharsets.UTF_8));
        assertThat(heard.refused()).hasSize(2);
        assertThat(heard.refused().get(0)).endsWith("a.html: a page without text");
        assertThat(heard.refused().get(1)).endsWith("b.html: a page of more than 150,000 tags is not read");
        assertThat(heard.reports()).hasSize(1);
    }

    @Test
    void datesThatDisagreeAreTold() throws IOException {
        read(
                "a.html",
                (HEAD + "<meta name=pubdate content=2019-03-11>" + "<meta name=date content=2019-03-14>" + BODY)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(heard.warnings())
                .singleElement()
                .asString()
                .endsWith("says several dates, the first is taken: 2019-03-14 (meta article:published_time), "
                        + "2019-03-11 (meta pubdate)");
    }

    /** What a program does that has the contract's numbers and the page, and nothing else. */
    @Test
    void positionsCountCodePointsOfThePageAsDecoded() throws IOException {
        String page =
                HEAD + "<!-- 😀 -->" + "<h1>Nine  killed</h1><p>The “café 😀” &amp; 9 men &#x1F33E;, said a medic.</p>";
        read("a.html", ("\ufeff" + page).getBytes(StandardCharsets.UTF_8));
        Report report = heard.reports().get(0);
        RawPage raw = Objects.requireNonNull(report.raw());
        int[] points = page.codePoints().toArray();
        assertThat(cut(points, report.text(), "😀” & 9", raw.positions())).isEqualTo("😀” &amp; 9");
        assertThat(cut(points, report.text(), "🌾, said", raw.positions())).isEqualTo("&#x1F33E;, said");
        assertThat(cut(points, "Nine killed", "killed", raw.title())).isEqualTo("killed");
        assertThat(cut(points, "Nine killed", "Nine killed", raw.title())).isEqualTo("Nine  killed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:title' content='Nine &amp; more killed'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Nine & more killed\"}</script>",
            })
    void aTitleThatNoHeadlineSaysStandsWhereThePageSaysIt(String says) throws IOException {
        String page = "<html><head>" + says + "</head><body><p>" + "A medic spoke of nine men. ".repeat(20) + "</p>";
        read("a.html", page.getBytes(StandardCharsets.UTF_8));
        RawPage raw = Objects.requireNonNull(heard.reports().get(0).raw());
        int[] points = page.codePoints().toArray();
        assertThat(heard.reports().get(0).title()).isEqualTo("Nine & more killed");
        assertThat(cut(points, "Nine & more killed", "more killed", raw.title()))
                .isEqualTo("more killed");
        assertThat(cut(points, "Nine & more killed", "Nine & more", raw.title()))
                .startsWith("Nine &")
                .endsWith(" more");
    }

    private static String cut(int[] page, String text, String words, @Nullable Positions positions) {
        int at = text.codePointCount(0, text.indexOf(words));
        Span there = ((PositionMap) Objects.requireNonNull(positions))
                .raw(new Span(at, at + words.codePointCount(0, words.length())));
        return new String(page, there.start(), there.length());
    }
}
