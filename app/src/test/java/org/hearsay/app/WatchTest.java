package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.Command.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and addresses on a real server, put into a ledger. */
@Timeout(120)
class WatchTest {
    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;
    private Path ledger = Path.of("ledger.db");

    @BeforeEach
    void serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server = server;
        ledger = folder.resolve("ledger.db");
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        page("/a", 9);
        page("/b", 10);
        feed("/a", "/b");
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + Objects.requireNonNull(server).getAddress().getPort() + path;
    }

    private void page(String path, int count) {
        pages.put(
                path,
                "<title>Losses</title><article><p>The Kestrian army said on Monday that " + count
                        + " soldiers were killed near Selnik.</p></article>");
    }

    private void feed(String... paths) {
        StringBuilder out = new StringBuilder(
                "<rss version='2.0'><channel><title>T</title><link>/</link><description>d</description>");
        for (String path : paths)
            out.append("<item><title>")
                    .append(path)
                    .append("</title><link>")
                    .append(path)
                    .append("</link></item>");
        pages.put("/feed", out.append("</channel></rss>").toString());
    }

    private Run watchOnce() {
        return Command.run("watch", "--once", "--ledger", ledger, at("/feed"));
    }

    @Test
    void aSecondLookAddsOnlyWhatIsNew() {
        assertThat(watchOnce().out()).startsWith("2 new, 0 known already, 0 refused");
        page("/c", 11);
        feed("/c", "/b", "/a");
        asked.clear();
        assertThat(watchOnce().out()).startsWith("1 new, 0 known already, 0 refused");
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/c");
        assertThat(Command.run("export", "--ledger", ledger).out()).contains("that 11 soldiers were killed");
    }

    @Test
    void anItemThatCannotBeHadIsRefusedByItsAddress() {
        feed("/a", "/none");
        Run run = watchOnce();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("1 new, 0 known already, 1 refused");
        assertThat(run.err()).contains("hearsay: " + at("/none") + ": the server answers with status 404");
    }

    /** How many reports are kept by now, as others see it; none while the ledger is made. */
    private int kept() {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = db.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM report")) {
            return count.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    @Test
    void watchingGoesOnUntilItIsStoppedAndKeepsWhatItHas() throws Exception {
        Path log = folder.resolve("watch.log");
        Process process = Command.start(log, "watch", "--ledger", ledger, at("/feed"));
        while (process.isAlive() && (Files.notExists(ledger) || kept() < 2)) Thread.sleep(50);
        Thread.sleep(500);
        assertThat(process.isAlive()).as("it waits for the next look").isTrue();
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log))
                .contains("stopped; the same command goes on from here", "2 new, 0 known already");
        assertThat(watchOnce().out()).startsWith("0 new, 0 known already, 0 refused");
    }

    @Test
    void addressesAndListsOfThemAreAdded() {
        Path list = Command.file(folder, "urls.txt", "# mine\n" + at("/a") + "\n" + at("/b") + "\n");
        Path text = Command.file(folder, "c.txt", "Kestria said that 12 soldiers were killed.\n");
        assertThat(Command.run("add", "--ledger", ledger, text, at("/a")).out())
                .startsWith("2 new, 0 known already, 0 refused");
        Run run = Command.run("add", "--ledger", ledger, "--list", list);
        assertThat(run.out()).startsWith("1 new, 1 known already, 0 refused");
        assertThat(run.err()).contains("hearsay: " + list + ": 1 new, 1 known already, 0 refused");
    }

    @Test
    void whatIsMissingOrNoListIsSaid() {
        assertThat(Command.run("add", "--ledger", ledger).err()).contains("nothing to add: name a file or an address");
        Run run = Command.run("add", "--ledger", ledger, "--list", folder.resolve("no.txt"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no.txt: no such file").doesNotContain("Exception");
        assertThat(Command.run("watch", "--every", "0", at("/feed")).code()).isEqualTo(2);
    }
}
