package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reports that are added or only read, and corrections; every answer is held to the document. */
class ChangesTest {
    private static final String TEXT = "The Kestrian army said on Monday that 77 soldiers were killed in Halm.";
    private static final String PAGE =
            "<html><head><title>Losses</title></head><body><article><h1>Losses</h1><p>" + TEXT
                    + "</p><p>It said no more of it, and nobody else spoke of what had happened there at all that day.</p>"
                    + "</article></body></html>";

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void open() {
        served = Served.open(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private HttpResponse<String> post(String path, String query, String type, String body) {
        HttpResponse<String> answer = served.post(path + query, type, body);
        served.document().check("post", path, answer);
        return answer;
    }

    private int claims(String query) {
        return Served.json(served.get("/claims?limit=500" + query))
                .path("items")
                .size();
    }

    @Test
    void aTextThatIsReadIsNotKept() {
        int before = claims("");
        HttpResponse<String> answer = post("/read", "?published=2019-03-12", "text/plain; charset=utf-8", TEXT);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reading = Served.json(answer);
        assertThat(reading.path("figures").get(0).path("value").asInt()).isEqualTo(77);
        assertThat(reading.path("report").path("published").asString()).isEqualTo("2019-03-12");
        assertThat(claims("")).isEqualTo(before);
    }

    @Test
    void aTextThatIsAddedShowsInTheViewsAndIsAddedOnce() {
        String query = "?name=halm&outlet=Halm%20Post&published=2019-03-12&url=https%3A%2F%2Fhalm.example%2F1";
        HttpResponse<String> added = post("/reports", query, "text/plain", TEXT);
        assertThat(added.statusCode()).isEqualTo(201);
        String id = Served.json(added).path("report").asString();
        assertThat(added.headers().firstValue("Location")).contains("/api/v1/reports/" + id);
        assertThat(Served.json(served.get("/reports/" + id)).path("outlet").asString())
                .isEqualTo("Halm Post");
        assertThat(claims("&outlet=Halm%20Post")).isEqualTo(1);
        HttpResponse<String> again = post("/reports", query, "text/plain", TEXT);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Served.json(again).path("added").asBoolean()).isFalse();
        assertThat(claims("&outlet=Halm%20Post")).isEqualTo(1);
    }

    @Test
    void aPageIsReadAsASavedPageIs() {
        HttpResponse<String> added = post("/reports", "?url=https%3A%2F%2Fhalm.example%2F2", "text/html", PAGE);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode report = Served.json(
                served.get("/reports/" + Served.json(added).path("report").asString()));
        assertThat(report.path("url").asString()).isEqualTo("https://halm.example/2");
        assertThat(report.path("text").asString()).contains(TEXT).doesNotContain("<p>");
    }

    @Test
    void jsonHasATextAndWhatIsKnownOfIt() {
        HttpResponse<String> read =
                post("/read", "", "application/json", "{\"text\":\"" + TEXT + "\",\"published\":\"2019-03-12\"}");
        assertThat(Served.json(read).path("figures").get(0).path("text").asString())
                .isEqualTo("77");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = post("/read", "", "text/plain", "a ".repeat(1_000_001));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aReadingThatTakesTooLongIsGivenUp() {
        served.close();
        Bounds impatient = new Bounds(
                2_000_000, 1000, 1000, 8, Duration.ofSeconds(5), Duration.ofMillis(1), Duration.ofSeconds(5));
        served = new Served(folder, Tokens.NONE, impatient);
        HttpResponse<String> answer = post("/read", "", "text/plain", (TEXT + "\n").repeat(300));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    /** The claim behind an entry that shows in the views. */
    private String claim() {
        JsonNode shown =
                Served.json(served.get("/claims?limit=1")).path("items").get(0);
        String report = shown.path("report").path("id").asString();
        for (JsonNode entry :
                Served.json(served.get("/reports/" + report + "/entries")).path("items"))
            if (entry.path("entry").equals(shown.path("entry")))
                return entry.path("claim").asString();
        throw new AssertionError("no entry " + shown);
    }

    private HttpResponse<String> correct(String fields) {
        return post(
                "/corrections", "", "application/json", "{" + fields + ",\"who\":\"Lena\",\"reason\":\"as printed\"}");
    }

    @Test
    void aCorrectionHoldsUntilItIsUndoneAndBothStandInTheLog() {
        int before = claims("");
        HttpResponse<String> rejected = correct("\"verb\":\"reject\",\"target\":\"" + claim() + "\"");
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(201);
        assertThat(claims("")).isEqualTo(before - 1);
        String id = Served.json(rejected).path("id").asString();
        assertThat(correct("\"verb\":\"undo\",\"target\":\"" + id + "\"").statusCode())
                .isEqualTo(201);
        assertThat(claims("")).isEqualTo(before);
        HttpResponse<String> log = served.get("/corrections");
        served.document().check("get", "/corrections", log);
        assertThat(Served.json(log).path("items")).hasSize(2);
        assertThat(Served.json(log).path("items").get(0)).isEqualTo(Served.json(rejected));
    }

    @Test
    void aChangedFieldShows() {
        assertThat(correct("\"verb\":\"change\",\"field\":\"claimant\",\"value\":\"Zora Quill\",\"target\":\"" + claim()
                                + "\"")
                        .statusCode())
                .isEqualTo(201);
        assertThat(claims("&claimant=Zora%20Quill")).isEqualTo(1);
    }
}
