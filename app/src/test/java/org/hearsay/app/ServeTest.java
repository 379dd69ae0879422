package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, as a process of its own where it has to end. */
class ServeTest {
    private static final String TEXT = "The Kestrian army said that 12 soldiers were killed.";

    @TempDir
    Path folder;

    private Path ledger = Path.of("");

    @BeforeEach
    void fill() {
        ledger = folder.resolve("h.db");
        Command.run("add", "--ledger", ledger, Command.file(folder, "a.txt", TEXT));
    }

    /** Where it says that it is. */
    private static int port(Path log, Process process) throws Exception {
        while (process.isAlive()) {
            String said = Files.readString(log);
            if (said.contains("Hearsay is at http"))
                return URI.create(said.substring(said.indexOf("http")).strip()).getPort();
            Thread.sleep(50);
        }
        throw new AssertionError(Files.readString(log));
    }

    @Test
    void aRequestThatHasBegunIsAnsweredWhenItIsAskedToEnd() throws Exception {
        Path log = folder.resolve("log");
        Process process = Command.start(log, "serve", "--port", "0", "--ledger", ledger);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(log, process));
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            send(
                    out,
                    "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
                            + TEXT.length() + "\r\n\r\n" + TEXT.substring(0, 10));
            Thread.sleep(500);
            process.destroy();
            Thread.sleep(500);
            assertThat(process.isAlive())
                    .as("while something is being answered")
                    .isTrue();
            send(out, TEXT.substring(10));
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"value\":12");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "news.example"})
    void othersAreNotServedWithoutATokenWhateverTheAddress(String host) {
        Command.Run run = new Command()
                .set("HEARSAY_TOKENS", folder.resolve("none").toString())
                .with("serve", "--ledger", ledger, "--port", "0", "--host", host);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("needs a token").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTokenThatCouldBeGuessedIsNotTaken() {
        Command.Run run = new Command()
                .set("HEARSAY_EDITOR_TOKEN", "letmein")
                .with("serve", "--ledger", ledger, "--port", "0", "--host", "0.0.0.0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("128 bits").doesNotContain("letmein");
    }

    @Test
    void aTokenIsPrintedOnceAndItsHashIsKept() throws IOException {
        Path file = folder.resolve("tokens");
        Command.Run run = Command.run("serve", "token", "--role", "editor", "--tokens", file);
        assertThat(run.code()).isZero();
        String token = run.out().strip();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(Files.readString(file)).startsWith("editor sha256:").doesNotContain(token);
        assertThat(run.err()).contains(file.toString()).doesNotContain(token);
    }

    @Test
    void whereNoTokensAreKeptTheFileMustBeNamed() {
        assertThat(Command.run("serve", "token").err()).contains("--tokens");
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() throws Exception {
        Path log = folder.resolve("log");
        Process process = Command.start(log, "serve", "--port", "0", "--ledger", ledger);
        Command.Run run = Command.run("serve", "--ledger", ledger, "--port", port(log, process));
        process.destroy();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("hearsay: ")
                .containsIgnoringCase("port")
                .doesNotContain("\tat ");
    }
}
