package org.hearsay.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstPageTest {
    private final AtomicInteger asked = new AtomicInteger();

    /** Answers the first time that it is busy, then with half a page, then with a whole one. */
    private HttpServer server(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/claims", exchange -> {
            int times = asked.incrementAndGet();
            byte[] page = ("<html><p>" + (times > 2 ? "</html>" : "")).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(times == 1 ? 503 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        return server;
    }

    @Test
    void onlyACompletePageEndsTheWait() throws Exception {
        int port = FirstPage.freePort();
        HttpServer server = server(port);
        server.start();
        try {
            new FirstPage(port, "/claims").await(Duration.ofSeconds(30));
            assertThat(asked).hasValue(3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whereNothingAnswersTheWaitEnds() throws IOException {
        int port = FirstPage.freePort();
        assertThatThrownBy(() -> new FirstPage(port, "/claims").await(Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no page on port " + port);
    }
}
