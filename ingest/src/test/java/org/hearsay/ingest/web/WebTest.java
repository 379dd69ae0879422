package org.hearsay.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hearsay.ingest.archive.MadeWarc;
import org.hearsay.ingest.bytes.BombException;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is slow, fails, lies, and sends on. */
@Timeout(60)
class WebTest {
    private final Served server = Served.start();
    private final Web web = Served.web();

    @AfterEach
    void end() {
        server.close();
    }

    private Answer get(String path) throws IOException, Refusal {
        return web.get(URI.create(server.at(path)), Map.of());
    }

    private String text(String path) throws IOException, Refusal {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static void inPieces(HttpExchange exchange, String... pieces) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (String piece : pieces) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    @Test
    void bodiesComeWholeOrInPiecesPackedOrNot() throws Exception {
        server.with("/whole", "text/html; charset=\"utf-8\"", "Nine died. Café.");
        server.with("/pieces", exchange -> inPieces(exchange, "Nine ", "died."));
        server.with("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write("Nine died.".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(text("/whole")).isEqualTo("Nine died. Café.");
        assertThat(get("/whole").charset()).isEqualTo("utf-8");
        assertThat(get("/whole").type()).isEqualTo("text/html");
        assertThat(text("/pieces")).isEqualTo("Nine died.");
        assertThat(text("/packed")).isEqualTo("Nine died.");
    }

    @Test
    void whoSendsOnIsFollowedAsFarAsIsSensible() throws Exception {
        server.with("/b?q=1", "text/plain", "Nine died.")
                .sendingOn("/a", "/b?q=1")
                .sendingOn("/round", "/round");
        server.sendingOn("/odd", "file:///etc/passwd").with("/nowhere", 301);
        Answer answer = get("/a");
        assertThat(answer.address()).hasToString(server.at("/b?q=1"));
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("Nine died.");
        assertThatThrownBy(() -> get("/round")).hasMessageContaining("more than 5 times");
        assertThatThrownBy(() -> get("/odd")).hasMessageContaining("only addresses that begin with http");
        assertThatThrownBy(() -> get("/nowhere")).hasMessageContaining("without saying where");
    }

    @Test
    void whoDripsOrIsSilentIsLeft() {
        server.with("/silent", exchange -> sleep(3000));
        server.with("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 50; i++) {
                    out.write('a');
                    out.flush();
                    sleep(200);
                }
            }
        });
        long start = System.nanoTime();
        assertThatThrownBy(() -> get("/silent")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get("/drips")).isInstanceOf(IOException.class);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(8);
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void answersThatLieOrBreakOffAreRefused() throws Exception {
        for (String lie : new String[] {
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nNine",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nNine",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\nNine",
            "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nNine",
            "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1000) + "\r\n",
            "HTTP/1.1 200 " + "O".repeat(100_000),
            "SSH-2.0-OpenSSH\r\n",
            "HTTP/1.1 999 No\r\n\r\n",
            ""
        })
            assertThatThrownBy(() -> raw(lie))
                    .as(lie.substring(0, Math.min(60, lie.length())))
                    .isInstanceOfAny(IOException.class, Refusal.class);
    }

    /** What a hop makes of exactly these bytes. */
    private static Answer raw(String bytes) throws IOException, Refusal {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = listening.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getOutputStream().flush();
                } catch (IOException e) {
                    // Who asked has gone, which is what is tested.
                    return;
                }
            });
            thread.start();
            URI address = URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
            Hop hop = new Hop(Guard.standard(), java.time.Duration.ofSeconds(2), java.time.Duration.ofSeconds(4));
            return hop.get(address, Guard.Reach.ANYWHERE, Map.of());
        }
    }

    @Test
    void aBodyUpToTheEndOfTheConnectionIsRead() throws Exception {
        assertThat(raw("HTTP/1.0 200 OK\r\n\r\nNine died.").body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Nine died.");
    }

    @Test
    void aPackedBombIsGivenUp() {
        byte[] bomb = MadeWarc.packed(new byte[65_000_000]);
        server.with("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bomb);
            }
        });
        assertThatThrownBy(() -> get("/bomb")).isInstanceOf(BombException.class);
    }

    @Test
    void whatTheRulesForRobotsExcludeIsNotAskedFor() throws Exception {
        server.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n")
                .with("/open", "text/plain", "x");
        assertThat(get("/open").status()).isEqualTo(200);
        assertThatThrownBy(() -> get("/private/a")).hasMessageContaining("rules for robots");
        assertThat(server.all()).containsExactly("/robots.txt", "/open");
    }

    @Test
    void whereTheRulesCannotBeHadNothingIsAskedFor() {
        server.with("/robots.txt", 503).with("/open", "text/plain", "x");
        assertThatThrownBy(() -> get("/open")).hasMessageContaining("rules for robots cannot be had");
        assertThat(server.asked()).isEmpty();
    }
}
