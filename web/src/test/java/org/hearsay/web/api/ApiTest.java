package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs ask for, over HTTP and over a ledger of the examples; every answer is held to the document. */
class ApiTest {
    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.open(folder);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /** Asks, and holds the answer to the document. */
    private static HttpResponse<String> get(String path, String query, String... headers) {
        HttpResponse<String> answer = served.get(path + query, headers);
        served.document().check("get", path, answer);
        return answer;
    }

    private static JsonNode items(String path, String query) {
        HttpResponse<String> answer = get(path, query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Served.json(answer).path("items");
    }

    private static String anyReport() {
        return items("/reports", "").get(0).path("id").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/table",
                "/timeline",
                "/conflicts",
                "/restatements",
                "/sources",
                "/places",
                "/reports"
            })
    void everyListHasItemsAndIsAsTheDocumentSays(String path) {
        assertThat(items(path, "").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/table",
                "/timeline",
                "/conflicts",
                "/restatements",
                "/sources",
                "/places",
                "/reports"
            })
    void aListInPartsIsTheListAsAWhole(String path) {
        List<JsonNode> whole = leaves(items(path, "?limit=500"));
        List<JsonNode> parts = new ArrayList<>();
        for (String query = "?limit=3"; query != null; ) {
            JsonNode part = Served.json(get(path, query));
            parts.addAll(leaves(part.path("items")));
            query = part.has("next") ? "?limit=3&cursor=" + part.path("next").asString() : null;
        }
        if (path.equals("/timeline")) assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
        else assertThat(parts).isEqualTo(whole);
    }

    /** What is counted by the limit: claims, where items are rows of them. */
    private static List<JsonNode> leaves(JsonNode items) {
        List<JsonNode> out = new ArrayList<>();
        for (JsonNode item : items) {
            if (item.has("cells"))
                item.path("cells").forEach(c -> c.path("lines").forEach(out::add));
            else if (item.has("series"))
                item.path("series").forEach(s -> s.path("claims").forEach(out::add));
            else out.add(item);
        }
        return out;
    }

    @Test
    void filtersKeepWhatTheyAskFor() {
        JsonNode killed = items("/claims", "?event=killed");
        assertThat(killed.size()).isPositive().isLessThan(items("/claims", "").size());
        for (JsonNode claim : killed)
            assertThat(claim.path("row").path("event").asString()).isEqualTo("killed");
        assertThat(items("/claims", "?outlet=Nobody")).isEmpty();
        assertThat(items("/claims", "?as-of=2018-01-01")).isEmpty();
        int own = items("/claims", "?by=own&between=Varenia,Kestria").size();
        int opponent = items("/claims", "?by=opponent").size();
        assertThat(own + opponent).isPositive().isLessThan(items("/claims", "").size());
    }

    @Test
    void aSearchFindsClaimsByTheirWords() {
        JsonNode found = items("/search", "?q=selnik%20soldiers");
        assertThat(found.size()).isPositive();
        for (JsonNode one : found)
            assertThat(one.path("words").asString())
                    .containsIgnoringCase("selnik")
                    .containsIgnoringCase("soldiers");
    }

    @Test
    void filtersSayWhatCanBeAskedFor() {
        JsonNode facets = Served.json(get("/facets", ""));
        String outlet = facets.path("outlet").get(0).path("word").asString();
        assertThat(items("/claims", "?outlet=" + outlet.replace(" ", "%20")).size())
                .isEqualTo(facets.path("outlet").get(0).path("claims").asInt());
    }

    @Test
    void aReportHasItsTextItsReadingAndItsEntriesAtTheirPlaces() {
        String id = anyReport();
        served.document().check("get", "/reports/{report}", served.get("/reports/" + id));
        String text = Served.json(served.get("/reports/" + id)).path("text").asString();
        HttpResponse<String> reading = served.get("/reports/" + id + "/reading?with-text=true");
        served.document().check("get", "/reports/{report}/reading", reading);
        assertThat(Served.json(reading).path("report").path("text").asString()).isEqualTo(text);
        HttpResponse<String> entries = served.get("/reports/" + id + "/entries");
        served.document().check("get", "/reports/{report}/entries", entries);
        for (JsonNode entry : Served.json(entries).path("items")) {
            if (entry.path("in").asString().equals("title")) continue;
            int start = text.offsetByCodePoints(0, entry.path("start").asInt());
            int end = text.offsetByCodePoints(0, entry.path("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(entry.path("text").asString());
        }
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = get("/claims", "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/claims", "", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/claims", "", "If-None-Match", "\"x\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/claims", "", "If-None-Match", "W/\"0123\"").statusCode())
                .isEqualTo(200);
        assertThat(get("/claims", "?event=killed", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims | ?colour=red | colour",
                "/claims | ?limit=0 | limit",
                "/claims | ?limit=501 | limit",
                "/claims | ?limit=99999999999999999999 | limit",
                "/claims | ?limit=1&limit=2 | limit",
                "/claims | ?as-of=soon | as-of",
                "/claims | ?from=2019-02-30 | from",
                "/claims | ?party= | party",
                "/claims | ?by=me | by",
                "/claims | ?cursor=AAAA | cursor",
                "/claims | ?cursor=%21 | cursor",
                "/search | '' | q",
                "/search | ?q=%00 | q",
                "/facets | ?party=Kestria | party",
                "/export | ?format=xml | format"
            })
    void whatIsNotKnownOrWrongIsNamed(String path, String query, String name) {
        HttpResponse<String> answer = get(path, query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Served.json(answer).path("errors").get(0).path("name").asString())
                .isEqualTo(name);
    }

    @Test
    void aCursorServesOnlyTheListItIsFrom() {
        String next = Served.json(get("/claims", "?limit=1")).path("next").asString();
        assertThat(get("/claims", "?limit=2&cursor=" + next).statusCode()).isEqualTo(200);
        assertThat(get("/claims", "?limit=1&event=killed&cursor=" + next).statusCode())
                .isEqualTo(400);
        assertThat(get("/table", "?limit=1&cursor=" + next).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%zz", "?q=%", "?q=%c3%28", "?%ff=1"})
    void anAddressThatIsNotWrittenRightIsRefused(String query) {
        served.document().checkProblem(rawGet("/search" + query));
    }

    private static HttpResponse<String> rawGet(String path) {
        HttpResponse<String> answer = Raw.get(served.at("").getPort(), "/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer;
    }

    @Test
    void afterARequestThatCannotBeTakenApartTheEndOfTheConnectionIsSaid() {
        int port = served.at("").getPort();
        HttpResponse<String> answer =
                Raw.send(port, "GET /api/v1/%00x HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
    }

    @Test
    void whatIsNotThereIsSaidInTheSameForm() {
        for (String path :
                List.of("/", "/nothing", "/reports/xyz", "/reports/" + "0".repeat(32), "/reports//reading")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            served.document().checkProblem(answer);
        }
    }

    @Test
    void anotherMethodIsRefusedWithThoseThereAre() {
        HttpResponse<String> answer =
                served.send(HttpRequest.newBuilder(served.at("/corrections")).DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
        served.document().checkProblem(answer);
    }

    @Test
    void aHeadHasTheHeadersOfAGet() {
        HttpResponse<String> head = served.send(
                HttpRequest.newBuilder(served.at("/claims")).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(get("/claims", "").headers().firstValue("ETag"));
    }

    @Test
    void everyOperationOfTheDocumentIsAnswered() {
        Set<String> ids = new HashSet<>();
        for (Operation operation : Contract.read().operations()) {
            ids.add(operation.id());
            String path = String.join("/", operation.path()).replace("{report}", "0".repeat(32));
            HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at("/" + path))
                    .method(operation.method(), HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(operation.id()).isLessThan(500);
        }
        assertThat(ids).hasSize(Contract.read().operations().size());
    }

    @Test
    void theDocumentIsServedAsItWasWrittenAndAsJson() {
        assertThat(get("/openapi.yaml", "").body()).startsWith("# ").contains("openapi: 3.1.0");
        assertThat(Served.json(get("/openapi.json", "")).path("openapi").asString())
                .isEqualTo("3.1.0");
    }
}
