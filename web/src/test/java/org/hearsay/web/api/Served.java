package org.hearsay.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.ReportReader;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.web.PlainSetter;
import org.hearsay.web.Site;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Entrance;
import org.hearsay.web.guard.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site over a ledger of the examples, asked over HTTP. */
final class Served implements AutoCloseable {
    /** No more than usual but of requests. */
    static final Bounds QUICK = new Bounds(
            2_000_000, 100_000, 100_000, 64, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(5));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ReportReader READER = reader();

    private static final List<Reading> READINGS = readings();
    private static final Engine ENGINE = Engine.current("");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger;
    private final Site site;
    private final Document document;

    Served(Path folder, Tokens tokens, Bounds bounds) {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        fill();
        site = Site.open(
                ledger,
                new Entrance("127.0.0.1", 0, Set.of(), tokens, bounds),
                new Library(() -> READER, () -> ENGINE),
                new PlainSetter());
        document = tokens.areAsked()
                ? new Document("{}", "{}")
                : new Document(
                        get("/openapi.json").body(),
                        get("/hearsay-reading-1.schema.json").body());
    }

    static Served open(Path folder) {
        return new Served(folder, Tokens.NONE, QUICK);
    }

    private static ReportReader reader() {
        try {
            return ReportReader.with(ProfileFile.read(Path.of("..", "examples", "profile.yaml")));
        } catch (ProfileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What there is to read is read once for all tests. */
    private static List<Reading> readings() {
        List<Report> reports = new ArrayList<>();
        new ReportFiles().each(List.of(Path.of("..", "examples")), new Collected(reports));
        for (int i = 0; i < 5; i++)
            reports.add(Report.of(
                    "again " + i,
                    "Olan Petry said Kestrian soldiers had looted the grain store in Tolm. Item " + i + " of the day.",
                    null,
                    "Gazette " + i,
                    null,
                    "2019-03-14",
                    "again"));
        reports.add(Report.of(
                "denied",
                "Varenian officials said on Monday that 40 soldiers were killed in Selnik. The Kestrian army denied "
                        + "on Tuesday that 40 soldiers were killed in Selnik. It said that 12 soldiers were killed.",
                "Losses <script>",
                "=Herald",
                "https://herald.example/a",
                "2019-03-14",
                "d"));
        return reports.stream().map(READER::read).toList();
    }

    private record Collected(List<Report> reports) implements Intake {
        @Override
        public void report(Report report) {
            reports.add(report);
        }

        @Override
        public void refused(String name, String reason) {
            throw new IllegalStateException(name + ": " + reason);
        }

        @Override
        public void warning(String name, String what) {
            // The folder has a file that explains it.
        }
    }

    private void fill() {
        for (Reading reading : READINGS) ledger.add(reading, ENGINE);
        ledger.commit();
    }

    Ledger ledger() {
        return ledger;
    }

    Document document() {
        return document;
    }

    URI at(String path) {
        return URI.create(site.address() + "api/v1" + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).GET(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(request, headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    @Override
    public void close() {
        site.close();
        ledger.close();
    }
}
