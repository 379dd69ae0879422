package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Entrance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a browser, a program, and somebody who means harm ask for them. */
class SiteTest {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Site site;
    private static String report = "";

    @BeforeAll
    static void open() {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        ReportReader reader = StandardReader.READER;
        Report first = Report.of(
                "first " + SCRIPT,
                "The Kestrian army said on Monday that 12 soldiers were killed in Selnik. " + SCRIPT,
                "Losses " + SCRIPT,
                "=Courier " + SCRIPT,
                "https://post.example/a",
                "2019-03-14",
                "a");
        report = first.id();
        ledger.add(reader.read(first), Engine.current(""));
        ledger.add(
                reader.read(Report.of(
                        "second",
                        "Varenian officials said that 40 soldiers were killed in Selnik on Monday.",
                        null,
                        "Herald",
                        null,
                        "2019-03-14",
                        "b")),
                Engine.current(""));
        for (String name : List.of("third", "fourth"))
            ledger.add(
                    reader.read(Report.of(
                            name,
                            "Olan Petry said Kestrian soldiers had looted the grain store in Tolm. Item " + name + ". "
                                    + SCRIPT,
                            null,
                            "Gazette " + SCRIPT,
                            null,
                            "2019-03-14",
                            name)),
                    Engine.current(""));
        ledger.commit();
        site = Site.open(ledger, Entrance.here(0), Library.standard(), new PlainSetter());
    }

    @AfterAll
    static void close() {
        site.close();
        ledger.close();
    }

    /** A request as bytes, so that no client mends what is wrong with it; the whole answer. */
    private static String ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n");
    }

    private static int port() {
        return URI.create(site.address()).getPort();
    }

    private static JsonNode json(String path) throws IOException {
        String answer = get(path);
        return MAPPER.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/timeline",
                "/conflicts",
                "/restated",
                "/corrections",
                "/incidents",
                "/sources",
                "/map",
                "/search?q=Selnik",
                "/claims?party=Kestria&as-of=2019-03-15"
            })
    void everyViewIsAPageWithItsRowsBesideItAsJsonAndCsv(String path) throws IOException {
        String page = get(path);
        assertThat(page).startsWith("HTTP/1.1 200").contains("<h1>", "text/html");
        Matcher links =
                Pattern.compile("<a href=\"(/[^\"]+[.](?:json|csv)[^\"]*)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            assertThat(get(links.group(1).replace("&amp;", "&"))).startsWith("HTTP/1.1 200");
            found++;
        }
        assertThat(found).as("a JSON and a CSV").isEqualTo(2);
    }

    @Test
    void oneStepLeadsFromANumberToItsSentence() throws IOException {
        JsonNode rows = json("/claims.json?outlet=Herald").path("rows");
        assertThat(rows).hasSize(1);
        String link = rows.get(0).path("how many").path("link").asString();
        assertThat(get(link)).startsWith("HTTP/1.1 302").containsPattern("Location: [^\r]*/d/([0-9a-f]{32})#\\1-f1\r");
    }

    @Test
    void anIncidentHasItsLowestAndHighestClaimEachOneStepFromItsSentence() throws IOException {
        JsonNode row = json("/incidents.json").path("rows").get(0);
        assertThat(row.path("lowest claimed").path("note").asString()).isNotEmpty();
        for (String end : List.of("lowest claimed", "highest claimed"))
            assertThat(get(row.path(end).path("link").asString())).startsWith("HTTP/1.1 302");
        assertThat(get("/incidents")).contains("2019-03-11 Selnik", "2 claims by 2 in 2 reports");
    }

    @Test
    void aFigureThatIsFoundSaysWhoClaimsHowMany() throws IOException {
        JsonNode rows = json("/search.json?q=Varenian%20officials").path("rows");
        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row.path("who says what").path("text").asString())
                                .isEqualTo("Varenian officials"));
    }

    @Test
    void whatIsSaidAgainLeadsToTheWordsInBothReportsAndStandsBesideEach() throws IOException {
        JsonNode row = json("/restated.json?claimant=Olan%20Petry").path("rows").get(0);
        assertThat(row.path("how").path("text").asString())
                .isEqualTo("Said again by Olan Petry in nearly the same words");
        for (String column : List.of("what", "what was said there")) {
            String link = row.path(column).path("link").asString();
            assertThat(get(link)).startsWith("HTTP/1.1 302").containsPattern("Location: [^\r]*/d/([0-9a-f]{32})#\\1-a");
            String other = row.path(column.equals("what") ? "what was said there" : "what")
                    .path("link")
                    .asString();
            assertThat(get(link.substring(0, link.lastIndexOf('/'))))
                    .contains("Said in other reports too", "href=\"" + other + "\"")
                    .doesNotContain("<script>");
        }
        assertThat(json("/restated.json?claimant=Nobody").path("rows")).isEmpty();
    }

    @Test
    void aRowOfTheTableLeadsToItsNumbersOverTimeAsAPictureAndATable() throws IOException {
        String address = json("/claims.json?outlet=Herald")
                .path("rows")
                .get(0)
                .path("timeline")
                .asString();
        assertThat(address).startsWith("/timeline?event=killed").contains("unit=military");
        String page = get(address);
        assertThat(page).contains("<svg ", "aria-label=", "<table", "Varenian officials: 40 soldiers");
        assertThat(page.indexOf("<svg ")).isLessThan(page.indexOf("<table"));
        String picture = get(address.replace("?", ".svg?"));
        assertThat(picture)
                .contains(
                        "image/svg+xml", "Source: 2 numbers", "http://localhost:" + port() + "/timeline?event=killed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/timeline", "/conflicts", "/restated", "/incidents", "/sources", "/search"})
    void everyViewOffersTheWordsThatAreThereInAPlainForm(String path) throws IOException {
        assertThat(get(path))
                .contains("action=\"" + path + "\" method=\"get\"")
                .contains("<option value=\"killed\">killed (2)</option>", "<option value=\"Varenian officials\">")
                .contains("name=\"as-of\" type=\"date\"");
    }

    @Test
    void aFormKeepsWhatIsAskedForThoughNothingHasIt() throws IOException {
        assertThat(get("/claims?event=KILLED&unit=zeppelins&outlet=Nobody%20%22x&from=2019-01-02"))
                .contains("<option value=\"killed\" selected>", "<option selected>zeppelins</option>")
                .contains("value=\"Nobody &#34;x\"", "value=\"2019-01-02\"", "Nothing to show.");
    }

    @Test
    void whereNothingCanBeDrawnThereIsNoPicture() throws IOException {
        assertThat(get("/timeline?party=Nowhere")).startsWith("HTTP/1.1 200").doesNotContain("<svg");
        assertThat(get("/timeline.svg?party=Nowhere")).startsWith("HTTP/1.1 404");
        assertThat(get("/map.svg")).startsWith("HTTP/1.1 404");
        assertThat(get("/map"))
                .contains("Not on the map", "Selnik", "/claims?place=Selnik")
                .doesNotContain("<svg");
    }

    @Test
    void aReportIsShownWithItsMarksAndAsJson() throws IOException {
        assertThat(get("/d/" + report)).contains("<i id=\"" + report + "-f1\">", "href=\"#" + report + "-f1\"");
        assertThat(json("/d/" + report + ".json").path("report").path("id").asString())
                .isEqualTo(report);
    }

    @Test
    void noTextOfAReportBecomesMarkup() throws IOException {
        for (String path : List.of(
                "/claims",
                "/timeline",
                "/timeline.svg",
                "/sources",
                "/conflicts",
                "/restated",
                "/search?q=soldiers",
                "/d/" + report,
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/claims?party=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
            assertThat(get(path)).as(path).doesNotContain("<script>", "<img");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsHarmless() throws IOException {
        assertThat(get("/claims.csv")).contains("'=Courier");
    }

    @Test
    void everyAnswerForbidsScriptsFramesAndGuessing() throws IOException {
        for (String path : List.of("/claims", "/claims.json", "/d/none", "/add", "/nothing"))
            assertThat(get(path))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "X-Content-Type-Options: nosniff")
                    .doesNotContain("unsafe-inline");
        assertThat(get("/claims")).doesNotContain("style=\"", "<style", " onclick", "http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7040",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "[::2]",
                ""
            })
    void aNameThatOnlyResolvesToHereIsTurnedAway(String host) throws IOException {
        assertThat(ask("GET /claims HTTP/1.1\r\nHost: " + host + "\r\n"))
                .containsPattern("^HTTP/1.1 40[03]")
                .doesNotContain("Kestria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors"
            })
    void pagesOfOtherSitesReadNothing(String header) throws IOException {
        assertThat(ask("GET /claims.json HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Kestria");
    }

    @ParameterizedTest
    @CsvSource({
        "/d/none, 404",
        "/d/../../etc/passwd, 40",
        "/..%2f..%2fetc/passwd, 40",
        "/claims?page=0, 400",
        "/claims?page=99999999999, 400",
        "/claims?as-of=soon, 400",
        "/nothing, 404"
    })
    void whatCannotBeShownIsRefusedInWords(String path, String status) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "at org.");
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH"))
            assertThat(ask(method + " /claims HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"))
                    .as(method)
                    .containsPattern("^HTTP/1.1 40[45]");
    }

    @Test
    void nobodyOutsideThisMachineCanConnect() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces()))
            for (InetAddress address : Collections.list(network.getInetAddresses()))
                if (!address.isLoopbackAddress())
                    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Socket(address, port()).close())
                            .isInstanceOf(IOException.class);
    }
}
