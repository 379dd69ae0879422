package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.adding.Fetching;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Entrance;
import org.hearsay.web.guard.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that adds, and the one that says what becomes of what was added. */
class AddingTest {
    private static final String EDGE = "edge-of-a-part";
    private static final int MOST = 2_000_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Site site;
    private static Site fetching;

    @BeforeAll
    static void open() {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        site = site(Duration.ofSeconds(60), Fetching.none());
        fetching = site(Duration.ofSeconds(60), Fetching.polite());
    }

    private static Site site(Duration reading, Fetching fetching) {
        Bounds bounds = new Bounds(MOST, 1_000, 1_000, 8, Duration.ofSeconds(5), reading, Duration.ofSeconds(5));
        Entrance entrance = new Entrance("127.0.0.1", 0, Set.of(), Tokens.NONE, bounds);
        Library library = new Library(() -> StandardReader.READER, () -> Engine.current(""));
        return Site.open(ledger, entrance, library, new PlainSetter(), fetching);
    }

    @AfterAll
    static void close() {
        site.close();
        fetching.close();
        ledger.close();
    }

    private static HttpResponse<String> send(Site to, String path, HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.uri(URI.create(to.address()).resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String get(Site to, String path) {
        return send(to, path, HttpRequest.newBuilder()).body();
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** A form as a browser sends it, with the fields and files as they are named. */
    private static HttpResponse<String> post(Site to, String path, Map<String, String> fields, String... files) {
        StringBuilder body = new StringBuilder();
        String token = found(get(to, "/add"), "name=\"form-token\" value=\"([^\"]+)\"");
        part(body, "name=\"form-token\"", token);
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        for (int i = 0; i < files.length; i += 2)
            part(body, "name=\"files\"; filename=\"" + files[i] + "\"", files[i + 1]);
        body.append("--").append(EDGE).append("--\r\n");
        return send(
                to,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    private static void part(StringBuilder body, String head, String value) {
        body.append("--").append(EDGE).append("\r\nContent-Disposition: form-data; ");
        body.append(head).append("\r\n\r\n").append(value).append("\r\n");
    }

    private static String address(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** The page of a batch when nothing of it is open any more. */
    private static String settled(Site of, String path) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String page = get(of, path);
            if (page.contains("data-open=\"no\"")) return page;
            assertThat(page).contains("<noscript><meta http-equiv=\"refresh\"", "value=\"cancel\"");
            Thread.sleep(20);
        }
        throw new AssertionError("does not end: " + get(of, path));
    }

    private static String text(int number) {
        return "The Kestrian army said on Monday that " + number + " soldiers were killed in Halm.";
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<tr[^>]*><td>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(m -> m.group(1)
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    @Test
    void eachFileHasALineThatSaysWhatBecameOfIt() throws InterruptedException {
        String lines =
                "{\"text\":\"" + text(41) + "\"}\n{\"text\":\"" + text(42) + "\"}\n{\"text\":\"" + text(41) + "\"}\n";
        String batch = address(post(
                site,
                "/add",
                Map.of(),
                "a.txt",
                text(40),
                "../../b.pdf",
                "no pdf",
                "many.jsonl",
                lines,
                "again.txt",
                text(40)));
        assertThat(batch).matches("/add/[0-9a-f]{32}");
        List<String> rows = rows(settled(site, batch));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("a.txt").contains("done");
        assertThat(rows.get(1)).startsWith("b.pdf").contains("refused: ").doesNotContain("/");
        assertThat(rows.get(2)).startsWith("many.jsonl").contains("2 done", "known");
        assertThat(get(site, "/search?q=42")).contains("that 42 soldiers");
    }

    @Test
    void aFileIsAddedToWhatIsBeingReadAndTheSameFileIsKnown() throws InterruptedException {
        String batch = address(post(site, "/add", Map.of(), "one.txt", text(50)));
        assertThat(address(post(site, batch, Map.of(), "one.txt", text(50)))).isEqualTo(batch);
        List<String> rows = rows(settled(site, batch));
        assertThat(rows.get(0)).contains("done");
        assertThat(rows.get(1)).contains("known");
    }

    @Test
    void whatIsCancelledIsGoneOnWithWhenSomebodySaysSo() throws InterruptedException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++)
            many.append("{\"text\":\"").append(text(1_000 + i)).append("\"}\n");
        String batch = address(post(site, "/add", Map.of(), "many.jsonl", many.toString(), "last.txt", text(60)));
        assertThat(address(post(site, batch, Map.of("do", "cancel")))).isEqualTo(batch);
        String stopped = settled(site, batch);
        assertThat(rows(stopped)).allMatch(row -> row.contains("cancelled"));
        assertThat(stopped).contains("value=\"resume\"").doesNotContain("value=\"cancel\"");
        assertThat(ledger.named("many.jsonl:100")).isEmpty();
        post(site, batch, Map.of("do", "resume"));
        List<String> rows = rows(settled(site, batch));
        assertThat(rows.get(0)).contains("done").doesNotContain("cancelled", "refused");
        assertThat(rows.get(1)).contains("done");
        assertThat(ledger.named("many.jsonl:100")).hasSize(1);
    }

    @Test
    void whatIsTooLargeOrTakesTooLongIsRefused() throws InterruptedException {
        // Several times: whether who is still sending sees the answer must not be left to chance.
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> large = post(site, "/add", Map.of(), "large.txt", "a ".repeat(MOST / 2));
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("2 MB").doesNotContain("Exception");
        }
        try (Site impatient = site(Duration.ofMillis(1), Fetching.none())) {
            String longest = (text(70) + "\n").repeat(300);
            assertThat(post(impatient, "/add", Map.of("text", longest)).statusCode())
                    .isEqualTo(503);
            String batch = address(post(impatient, "/add", Map.of(), "long.txt", longest));
            assertThat(settled(impatient, batch)).contains("Reading takes longer", "value=\"resume\"");
        }
    }

    @Test
    void nothingIsFetchedUnlessTheServerWasToldThatItMay() {
        assertThat(get(site, "/add")).doesNotContain("name=\"addresses\"");
        assertThat(post(site, "/add", Map.of("addresses", "https://post.example/a"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noAddressLeadsToThisMachineOrItsNeighbours() throws IOException, InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        inside.start();
        int port = inside.getAddress().getPort();
        String batch = address(post(
                fetching,
                "/add",
                Map.of(
                        "addresses",
                        "http://127.0.0.1:" + port + "/a\nhttp://[::1]:" + port
                                + "/\n http://10.0.0.1/ file:///etc/passwd" + " http://2130706433:" + port
                                + "/ http://169.254.169.254/latest")));
        List<String> rows = rows(settled(fetching, batch));
        inside.stop(0);
        assertThat(rows).hasSize(6).allMatch(row -> row.contains("refused: "));
        assertThat(rows.get(0)).contains("not public");
        assertThat(asked).hasValue(0);
    }

    @Test
    void aFormOfAnotherPageAddsNothingAndABatchIsNotGuessed() {
        HttpResponse<String> without = send(
                site,
                "/add",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("text=a")));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(send(site, "/add/" + "0".repeat(32), HttpRequest.newBuilder())
                        .statusCode())
                .isEqualTo(404);
    }
}
