package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read, added or corrected, and why; every answer is held to the document. */
class RefusedChangesTest {
    private static final String TEXT = "The Kestrian army said on Monday that 77 soldiers were killed in Halm.";
    private static final String PAGE =
            "<html><head><title>Losses</title></head><body><article><h1>Losses</h1><p>" + TEXT
                    + "</p><p>It said no more of it, and nobody else spoke of what had happened there at all that day.</p>"
                    + "</article></body></html>";

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

    private static HttpResponse<String> post(String path, String query, String type, String body) {
        HttpResponse<String> answer = served.post(path + query, type, body);
        served.document().check("post", path, answer);
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | '' | 422",
                "text/plain | '   ' | 422",
                "text/html | <p></p> | 422",
                "application/pdf | no pdf | 422",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | no zip | 422",
                "image/png | x | 415",
                "application/x-www-form-urlencoded | text=x | 415",
                "application/json | {\"text\":\"\"} | 400",
                "application/json | {\"text\":\" \"} | 422",
                "application/json | {\"text\":7} | 400",
                "application/json | {} | 400",
                "application/json | [] | 400",
                "application/json | {\"text\":\"a\",\"text\":\"b\"} | 400",
                "application/json | {\"text\":\"a\",\"colour\":\"red\"} | 400",
                "application/json | {\"text\":\"a\",\"url\":\"javascript:alert(1)\"} | 400",
                "application/json | {\"text\":\"a\"}} | 400",
                "application/json | nonsense | 400"
            })
    void whatCannotBeReadIsRefusedWithAReason(String type, String body, int status) {
        for (String path : new String[] {"/read", "/reports"}) {
            HttpResponse<String> answer = post(path, "", type, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(Served.json(answer).path("detail").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "outlet", "published"})
    void whatAPageSaysItselfIsNotSaidBesideIt(String name) {
        HttpResponse<String> answer = post("/read", "?" + name + "=2019-03-12", "text/html", PAGE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Served.json(answer).path("errors").get(0).path("name").asString())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verb\":\"reject\",\"target\":\"nothing\" | 422",
                "\"verb\":\"undo\",\"target\":\"nothing\" | 422",
                "\"verb\":\"merge\",\"target\":\"A\" | 422",
                "\"verb\":\"accept\",\"target\":\"A\",\"value\":\"x\" | 422",
                "\"verb\":\"change\",\"target\":\"A\",\"field\":\"low\",\"value\":\"many\" | 422",
                "\"verb\":\"forget\",\"target\":\"A\" | 400",
                "\"verb\":\"change\",\"target\":\"A\",\"field\":\"colour\",\"value\":\"red\" | 400",
                "\"verb\":\"reject\" | 400"
            })
    void aCorrectionOfNothingIsRefused(String fields, int status) {
        assertThat(post(
                                "/corrections",
                                "",
                                "application/json",
                                "{" + fields + ",\"who\":\"Lena\",\"reason\":\"as printed\"}")
                        .statusCode())
                .isEqualTo(status);
        assertThat(served.ledger().corrections()).isEmpty();
    }
}
