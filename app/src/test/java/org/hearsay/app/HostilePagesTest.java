package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import org.hearsay.web.Site;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Entrance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred texts that want to be scripts, wherever a report, a correction or an address can put them. */
@ExtendWith(Chromium.class)
class HostilePagesTest {
    /** So many payloads stand in a report: all ways to run, begun in one way. */
    private static final int TOGETHER = 10;

    private static final String RUN = "document.title=1";
    private static final Set<String> ELEMENTS = Set.of(
            "#root html head meta title link script body a header p nav form label input button select option datalist main h1 h2 h3"
                    .split(" "));
    private static final Set<String> MORE = Set.of(
            ("strong span b i em small div table thead tbody tr th td article section ul li figure svg g path rect text tspan footer br circle figcaption "
                            + "details summary dialog dl dt dd kbd ol code textarea blockquote caption pre mark")
                    .split(" "));

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> REPORTS = new ArrayList<>();
    private static Ledger ledger;
    private static Site site;

    /** Each way to begin markup with each way to have it run. */
    private static List<String> payloads() {
        List<String> out = new ArrayList<>();
        List<String> before = List.of(
                "",
                "\"",
                "'",
                "\">",
                "'>",
                "-->",
                "]]>",
                "</title>",
                "</text>",
                "</a>",
                "</textarea>",
                "&quot;>",
                "\\\">",
                "%22%3E",
                "\u0000",
                "</option></select>",
                "</datalist>",
                "</svg>",
                "=cmd|",
                "${7*7}");
        List<String> what = List.of(
                "<script>" + RUN + "</script>",
                "<img src=x onerror=" + RUN + ">",
                "<svg onload=" + RUN + ">",
                "<iframe srcdoc='<script>" + RUN + "</script>'>",
                "<a href=javascript:" + RUN + ">x</a>",
                " onmouseover=" + RUN + " x=\"",
                "<style>@import 'javascript:" + RUN + "'</style>",
                "<meta http-equiv=refresh content='0;url=data:text/html,x'>",
                "<math><mi xlink:href='data:x,<script>" + RUN + "</script>'>",
                "<ScRiPt/x>" + RUN + "</sCrIpT\n>");
        for (String start : before) for (String rest : what) out.add(start + rest);
        return out;
    }

    @BeforeAll
    static void open() {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        ReportReader reader = ReportReader.standard();
        List<String> all = payloads();
        for (int i = 0; i < all.size(); i += TOGETHER) add(reader, all.subList(i, i + TOGETHER), i);
        ledger.commit();
        for (int i = 0; i < REPORTS.size(); i++) correct(figure(REPORTS.get(i)), "claimant", together(i));
        for (int i = 0; i < REPORTS.size(); i += 4) correct(figure(REPORTS.get(i)), "party", together(i));
        site = Site.open(ledger, Entrance.here(0), Library.standard(), new ArticleSetter());
    }

    /** A paragraph for each, and all of them in whatever else is known of the report. */
    private static void add(ReportReader reader, List<String> hostile, int first) {
        StringBuilder text = new StringBuilder();
        for (String one : hostile)
            text.append("Colonel ")
                    .append(one)
                    .append(" said that ")
                    .append(first + 10 + hostile.indexOf(one))
                    .append(" soldiers were killed in Selnik on Monday. \"")
                    .append(one)
                    .append(" and 12 tanks were destroyed,\" he said. ")
                    .append(one)
                    .append("\n\n");
        String all = String.join(" ", hostile);
        Report report = Report.of(
                "r" + first + all,
                text.toString(),
                "Losses " + all,
                all,
                "javascript:" + RUN + all,
                "2019-03-14",
                "o" + all);
        REPORTS.add(report.id());
        ledger.add(reader.read(report), Engine.current(""));
    }

    private static String figure(String report) {
        return ledger.standing(report).orElseThrow().entries().stream()
                .filter(entry -> entry.what().kind().equals("figure"))
                .findFirst()
                .orElseThrow()
                .claim();
    }

    private static void correct(String claim, String field, String hostile) {
        ledger.correct(Verb.CHANGE, claim, field, hostile, hostile, hostile);
    }

    /** The payloads of a report. */
    private static String together(int report) {
        return String.join(" ", payloads().subList(report * TOGETHER, (report + 1) * TOGETHER));
    }

    @AfterAll
    static void close() {
        site.close();
        ledger.close();
    }

    private static String get(String path) throws IOException, InterruptedException {
        URI address = URI.create(site.address()).resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** That a page, as a browser takes it apart, has our own elements and nothing else. */
    private static void isTame(String path) throws IOException, InterruptedException {
        for (Element element : Jsoup.parse(get(path)).getAllElements()) {
            String name = element.normalName();
            assertThat(ELEMENTS.contains(name) || MORE.contains(name))
                    .as(path + " has " + name)
                    .isTrue();
            if (name.equals("script")) {
                assertThat(element.attr("src")).as(path).matches("/kept/site-[0-9a-f]{12}[.]js");
                assertThat(element.data()).as(path).isEmpty();
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotIn("style", "srcdoc", "http-equiv");
                if (attribute.getKey().endsWith("href"))
                    assertThat(attribute.getValue()).as(path).matches("(?s)[/#].*");
            }
        }
    }

    @Test
    void twoHundredPayloadsInReportsAndCorrectionsReachNoPageAsMarkup() throws IOException, InterruptedException {
        assertThat(payloads()).doesNotHaveDuplicates().hasSize(200);
        for (String path : List.of(
                "/claims",
                "/claims?page=2",
                "/claims?page=3",
                "/timeline",
                "/conflicts",
                "/restated",
                "/incidents",
                "/sources",
                "/map",
                "/corrections",
                "/search?q=soldiers")) isTame(path);
        for (String report : REPORTS) {
            isTame("/d/" + report);
            isTame("/d/" + report + "/why");
            isTame("/d/" + report + "/change/f1");
        }
    }

    @Test
    void noneRunsInABrowser(Browser browser) {
        try (Visit visit = new Visit(browser, site.address(), Visit.Look.DAY)) {
            List<String> paths = new ArrayList<>(List.of("/claims", "/timeline", "/sources", "/corrections"));
            for (String report : REPORTS) paths.add("/d/" + report);
            paths.add("/d/" + REPORTS.get(0) + "/change/f1");
            for (String path : paths)
                assertThat(visit.at(path).page.title()).as(path).endsWith("Hearsay");
        }
    }

    /** All but those with a character that no page can hold. */
    @Test
    void payloadsDoReachThePagesAsText() throws IOException, InterruptedException {
        List<String> all = payloads();
        StringBuilder views = new StringBuilder(text("/corrections") + text("/corrections?page=2"));
        for (int i = 0; i < REPORTS.size(); i++) {
            String page = text("/d/" + REPORTS.get(i));
            for (String one : all.subList(i * TOGETHER, (i + 1) * TOGETHER))
                if (!one.contains("\u0000")) assertThat(page).contains(spaced(one));
        }
        for (int i = 1; i <= 3; i++) views.append(text("/claims?page=" + i));
        assertThat(all.stream().filter(p -> views.indexOf(spaced(p)) >= 0)).hasSizeGreaterThan(150);
    }

    private static String text(String path) throws IOException, InterruptedException {
        return spaced(Jsoup.parse(get(path)).wholeText());
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    @Test
    void aPayloadInAnAddressIsNoMarkupEither() throws IOException, InterruptedException {
        List<String> all = payloads();
        List<String> names = List.of("party", "event", "unit", "claimant", "side", "outlet", "place", "q");
        List<String> views = List.of("/claims", "/timeline", "/conflicts", "/incidents", "/sources", "/search", "/map");
        for (int i = 0; i < all.size(); i += names.size()) {
            StringBuilder query = new StringBuilder();
            for (int j = 0; j < names.size(); j++)
                query.append(j == 0 ? "?" : "&")
                        .append(names.get(j))
                        .append("=")
                        .append(encoded(all.get(i + j)));
            isTame(views.get(i / names.size() % views.size()) + query);
        }
        for (String view : views) isTame(view + "?from=" + encoded(String.join(" ", all)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void noPictureHasAScript() throws IOException, InterruptedException {
        String svg = get("/timeline.svg");
        assertThat(svg).startsWith("<svg").contains("&lt;");
        assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<iframe", "<style", "href=\"j");
    }
}
