package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Entrance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms that correct take, and what they refuse. */
class CorrectingTest {
    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Ledger ledger;
    private static Site site;
    private static String token = "";
    private static String claim = "";

    /** The corrections that tests before this one left in the log, all undone. */
    private int earlier;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        Report report = Report.of("a", "The Kestrian army said that 12 soldiers were killed in Selnik.");
        ledger.add(StandardReader.READER.read(report), Engine.current(""));
        ledger.commit();
        site = Site.open(ledger, Entrance.here(0), Library.standard(), new PlainSetter());
        String page = get("/d/" + report.id());
        token = found(page, "name=\"form-token\" value=\"([^\"]+)\"");
        claim = found(page, "value=\"yes ([0-9a-f]{32})\"");
    }

    @AfterAll
    static void close() {
        site.close();
        ledger.close();
    }

    @BeforeEach
    void undo() {
        for (Correction c : ledger.holding()) ledger.correct(Verb.UNDO, c.id(), null, null, "Ann", "another test");
        earlier = ledger.corrections().size();
    }

    private List<Correction> made() {
        List<Correction> all = ledger.corrections();
        return all.subList(earlier, all.size());
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static URI at(String path) {
        return URI.create(site.address() + path.substring(1));
    }

    private static String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(Map.of("form-token", token, "who", "Ann", "reason", "seen"));
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return CLIENT.send(
                HttpRequest.newBuilder(at("/correct"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private List<String> log() {
        return made().stream().map(Wording::correction).toList();
    }

    @ParameterizedTest
    @CsvSource({"yes, read rightly", "no, read wrongly", "cannot-tell, cannot be told"})
    void aVerdictIsACorrection(String word, String said) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(Map.of("verdict", word + " " + claim, "back", "/claims"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/claims");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("hearsay-name=Ann", "HttpOnly", "SameSite=Strict");
        assertThat(log()).containsExactly(said);
    }

    @Test
    void theSameVerdictAgainIsNothingNewAndAnotherUndoesIt() throws IOException, InterruptedException {
        post(Map.of("verdict", "no " + claim));
        post(Map.of("verdict", "no " + claim));
        assertThat(ledger.stated()).isEmpty();
        post(Map.of("verdict", "yes " + claim));
        assertThat(log()).containsExactly("read wrongly", "undone", "read rightly");
        assertThat(ledger.stated()).hasSize(1);
        assertThat(get("/corrections")).contains("“12”", "undone", "judged anew: seen");
    }

    @Test
    void fieldsAreChangedNamesMergedAndBothUndone() throws IOException, InterruptedException {
        String who = ledger.stated().get(0).claimant();
        post(Map.of("verb", "change", "target", claim, "field", "number", "value", "21"));
        post(Map.of("verb", "merge", "target", who, "value", "General Staff"));
        assertThat(ledger.stated()).singleElement().satisfies(s -> {
            assertThat(s.amount().low()).isEqualByComparingTo("21");
            assertThat(s.claimant()).isEqualTo("General Staff");
        });
        for (Correction c : made()) post(Map.of("verb", "undo", "target", c.id()));
        assertThat(ledger.holding()).isEmpty();
        assertThat(ledger.stated())
                .singleElement()
                .satisfies(s -> assertThat(s.claimant()).isEqualTo(who));
    }

    @ParameterizedTest
    @CsvSource({
        "form-token, wrong, 403",
        "who, '', 400",
        "reason, ' ', 400",
        "verdict, maybe CLAIM, 400",
        "verdict, yes, 400",
        "verdict, yes 00000000000000000000000000000000, 400",
        "verdict, yes CLAIM CLAIM CLAIM, 400"
    })
    void whatAFormLacksIsRefusedAndNothingIsKept(String field, String value, int status)
            throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>(Map.of("verdict", "no " + claim));
        fields.put(field, value.replace("CLAIM", claim));
        HttpResponse<String> answer = post(fields);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>Not shown</h1>").doesNotContain("Exception");
        assertThat(made()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"change, CLAIM, number, many", "change, CLAIM, colour, red", "undo, none, , ", "grow, CLAIM, , "})
    void whatMakesNoSenseIsRefused(String verb, String target, String field, String value)
            throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>(Map.of("verb", verb, "target", target.replace("CLAIM", claim)));
        if (field != null) fields.put("field", field);
        if (value != null) fields.put("value", value);
        assertThat(post(fields).statusCode()).isEqualTo(400);
        assertThat(made()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\nX: y",
                ""
            })
    void aFormLeadsBackToThisSiteAndNoOther(String back) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(Map.of("verdict", "yes " + claim, "back", back));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/corrections");
    }
}
