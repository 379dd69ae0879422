package org.hearsay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gate with something slow behind it. */
class GateTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private Javalin server = Javalin.create();

    @AfterEach
    void close() {
        go.countDown();
        server.stop();
    }

    private void open(Bounds bounds) {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    Gate.build(config, bounds);
                    config.routes.get("/", context -> context.result("here"));
                    config.routes.post("/", context -> context.result(context.body()));
                    config.routes.get("/slow", context -> {
                        begun.countDown();
                        go.await();
                        context.result("done");
                    });
                })
                .start("127.0.0.1", 0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Bounds bounds(int perSecond, int burst, int atWork) {
        return new Bounds(
                100, perSecond, burst, atWork, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("jetty", "Exception");
    }

    @Test
    void whatComesTooFastIsTurnedAwayAndLetInLater() throws Exception {
        open(bounds(20, 5, 50));
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            HttpResponse<String> answer = get("/");
            seen.add(answer.statusCode());
            if (answer.statusCode() != 200) assertProblem(answer, 429);
        }
        assertThat(seen).startsWith(200).contains(429);
        Thread.sleep(500);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWaitsTooLongIsTurnedAway() throws Exception {
        open(bounds(1000, 1000, 1));
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(request("/slow").build(), HttpResponse.BodyHandlers.ofString());
        begun.await();
        assertProblem(get("/"), 503);
        go.countDown();
        assertThat(slow.get().body()).isEqualTo("done");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLargeIsTurnedAway() throws Exception {
        open(bounds(1000, 1000, 10));
        assertThat(post("x".repeat(100))).isEqualTo(200);
        assertThat(post("x".repeat(101))).isEqualTo(413);
    }

    private int post(String body) throws IOException, InterruptedException {
        return client.send(
                        request("/")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void whatHasBegunWhenItIsStoppedIsFinished() throws Exception {
        open(bounds(1000, 1000, 10));
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(request("/slow").build(), HttpResponse.BodyHandlers.ofString());
        begun.await();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
        Thread.sleep(300);
        assertThat(slow).isNotDone();
        go.countDown();
        assertThat(slow.get().body()).isEqualTo("done");
        stopped.get();
    }
}
