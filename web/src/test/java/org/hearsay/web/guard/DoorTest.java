package org.hearsay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A door with a form behind it, as programs and browsers of all kinds come to it. */
class DoorTest {
    private static final String EDITOR = Tokens.fresh();
    private static final String READER = Tokens.fresh();
    private static final Tokens TOKENS =
            Tokens.of(List.of(Tokens.Known.of(EDITOR, Role.EDITOR), Tokens.Known.of(READER, Role.READER)));

    private int port;
    private Javalin server = Javalin.create();

    @AfterEach
    void close() {
        server.stop();
    }

    private void open(Tokens tokens, String... names) {
        Door door = new Door(new Entrance("127.0.0.1", 0, Set.of(names), tokens, Bounds.USUAL));
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(door::enter);
                    config.routes.get("/form", context -> context.result(door.formToken(context)));
                    config.routes.post("/form", context -> {
                        door.checkForm(context);
                        context.result("changed");
                    });
                })
                .start("127.0.0.1", 0);
        port = server.port();
    }

    private String ask(String method, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " /form HTTP/1.1\r\n");
        if (!String.join("", headers).contains("Host:")) request.append("Host: localhost:" + port + "\r\n");
        for (String header : headers) request.append(header).append("\r\n");
        request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String word(String... headers) throws IOException {
        String answer = ask("GET", "", headers);
        return answer.substring(answer.lastIndexOf('\n') + 1);
    }

    @Test
    void aFormOfThisSiteChangesSomethingAndOneWithoutItsWordDoesNot() throws IOException {
        open(Tokens.NONE);
        assertThat(ask("POST", Door.FORM_TOKEN + "=" + word(), "Origin: http://localhost:" + port))
                .startsWith("HTTP/1.1 200")
                .endsWith("changed");
        assertThat(ask("POST", "", "X-Form-Token: " + word())).endsWith("changed");
        for (String body : List.of("", Door.FORM_TOKEN + "=", Door.FORM_TOKEN + "=" + "0".repeat(64)))
            assertThat(ask("POST", body)).startsWith("HTTP/1.1 403").doesNotContain("changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate",
                "Host: evil.example"
            })
    void nothingIsChangedFromElsewhereEvenWithTheRightWord(String header) throws IOException {
        open(Tokens.NONE);
        assertThat(ask("POST", Door.FORM_TOKEN + "=" + word(), header))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("changed");
    }

    @Test
    void aLinkFromElsewhereLeadsHere() throws IOException {
        open(Tokens.NONE);
        assertThat(ask("GET", "", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whoHasNoTokenIsAskedForOne() throws IOException {
        open(TOKENS);
        for (String header : List.of(
                "X: y",
                "Authorization: Bearer " + Tokens.fresh(),
                "Authorization: Bearer",
                "Authorization: Basic !",
                "Authorization: Digest " + EDITOR,
                "Authorization: Basic "
                        + Base64.getEncoder().encodeToString((EDITOR + ":").getBytes(StandardCharsets.UTF_8))))
            assertThat(ask("GET", "", header))
                    .as(header)
                    .startsWith("HTTP/1.1 401")
                    .contains("WWW-Authenticate: Basic", "nosniff");
    }

    @Test
    void aTokenIsABearersOrAPassword() throws IOException {
        open(TOKENS);
        String basic = Base64.getEncoder().encodeToString(("Lena:" + READER).getBytes(StandardCharsets.UTF_8));
        assertThat(ask("GET", "", "Authorization: Bearer " + READER)).startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "", "Authorization: Basic " + basic)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aReaderChangesNothingAndAnEditorsWordServesNobodyElse() throws IOException {
        open(TOKENS);
        String reader = "Authorization: Bearer " + READER;
        String editor = "Authorization: Bearer " + EDITOR;
        assertThat(ask("POST", Door.FORM_TOKEN + "=" + word(reader), reader))
                .startsWith("HTTP/1.1 403")
                .contains("role editor");
        assertThat(ask("POST", Door.FORM_TOKEN + "=" + word(reader), editor)).startsWith("HTTP/1.1 403");
        assertThat(ask("POST", Door.FORM_TOKEN + "=" + word(editor), editor)).endsWith("changed");
    }

    @Test
    void aSiteAnswersUnderItsOwnNamesOnly() throws IOException {
        open(TOKENS, "News.example");
        String token = "Authorization: Bearer " + READER;
        assertThat(ask("GET", "", token, "Host: news.example")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "", token, "Host: NEWS.example:443", "Origin: https://news.example:443"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "", token, "Host: other.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void whatOthersCanReachNeedsAToken() {
        assertThatThrownBy(() -> new Entrance("0.0.0.0", 0, Set.of(), Tokens.NONE, Bounds.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a token");
        assertThat(new Entrance("0.0.0.0", 0, Set.of(), TOKENS, Bounds.USUAL).isNamed("0.0.0.0"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "123456789012345678901"})
    void aTokenThatCouldBeGuessedIsNone(String typed) {
        assertThatThrownBy(() -> Tokens.Known.of(typed, Role.READER)).isInstanceOf(IllegalArgumentException.class);
    }
}
