package org.hearsay.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.export.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.web.adding.Desk;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Door;
import org.jspecify.annotations.Nullable;

/** Answers requests of programs over a ledger. Any thread may ask. */
public final class Api {
    /** Where all of it is. */
    public static final String ROOT = "/api/v1";

    private static final String SCHEMA = "hearsay-reading-1.schema.json";

    private final Ledger ledger;
    private final Bounds bounds;
    private final Views views;
    private final Reports reports;
    private final Corrections corrections;
    private @Nullable Contract contract;

    /**
     * Over a ledger.
     *
     * @param desk where texts that are sent are read
     * @param bounds how much of everything there may be
     */
    public Api(Ledger ledger, Desk desk, Bounds bounds) {
        this.ledger = ledger;
        this.bounds = bounds;
        this.views = new Views(ledger);
        this.reports = new Reports(ledger, desk);
        this.corrections = new Corrections(ledger);
    }

    /** The document is read when somebody asks for anything. */
    private synchronized Contract contract() {
        Contract read = contract == null ? Contract.read() : contract;
        contract = read;
        return read;
    }

    /** Whether a request is one of a program. */
    public static boolean isAsked(Context context) {
        return context.path().equals("/api") || context.path().startsWith("/api/");
    }

    /** Answers a request, whatever it is; nothing is thrown. */
    public void answer(Context context) {
        try {
            answer(asked(context)).to(context);
        } catch (Problem problem) {
            send(context, problem);
        } catch (HttpResponseException e) {
            refused(context, e.getStatus(), e.getMessage());
        } catch (LedgerException e) {
            send(context, new Problem(503, "The ledger cannot be used just now."));
        } catch (RuntimeException e) {
            send(context, new Problem(500, "This could not be answered, by a fault of this program."));
        }
    }

    /** Says why a request was not let in. */
    public static void refused(Context context, int status, @Nullable String reason) {
        send(context, new Problem(status, reason));
    }

    private static void send(Context context, Problem problem) {
        if (problem.status() == 503) context.header("Retry-After", "10");
        // What was sent along may not have been read: nothing else comes over this connection.
        if (!isReading(context)) context.header("Connection", "close");
        context.status(problem.status()).contentType(Problem.TYPE).result(problem.bytes());
    }

    private static boolean isReading(Context context) {
        return context.method().name().equals("GET") || context.method().name().equals("HEAD");
    }

    private Asked asked(Context context) {
        List<Operation> all = contract().operations();
        String method = context.method().name().equals("HEAD")
                ? "GET"
                : context.method().name();
        Set<String> others = new LinkedHashSet<>();
        for (Operation operation : all) {
            Map<String, String> path = operation.match(parts(context));
            if (path == null) continue;
            if (operation.method().equals(method)) return asked(context, operation, path);
            others.add(operation.method());
        }
        if (others.isEmpty())
            throw new Problem(404, "There is nothing here; " + ROOT + "/openapi.yaml says what there is.");
        context.header("Allow", String.join(", ", others));
        throw new Problem(405, "Here is only " + String.join(", ", others) + ".");
    }

    private static List<String> parts(Context context) {
        String path = context.path();
        return path.startsWith(ROOT + "/") ? Contract.parts(path.substring(ROOT.length())) : List.of();
    }

    private Asked asked(Context context, Operation operation, Map<String, String> path) {
        Door.demand(context, operation.role());
        Map<String, String> values = operation.values(Query.of(context.queryString()));
        return new Asked(operation, path, values, Body.of(context, operation, bounds.bodyBytes()));
    }

    private Answer answer(Asked asked) {
        return switch (asked.operation().id()) {
            case "documentYaml" ->
                new Answer.Whole(200, "application/yaml", Contract.yaml().getBytes(StandardCharsets.UTF_8), null);
            case "documentJson" -> Answer.of(contract().json());
            case "readingSchema" -> Answer.of(schema());
            case "claims" -> views.claims(asked);
            case "table" -> views.table(asked);
            case "timeline" -> views.timeline(asked);
            case "conflicts" -> views.conflicts(asked);
            case "restatements" -> views.restatements(asked);
            case "sources" -> views.sources(asked);
            case "places" -> views.places(asked);
            case "search" -> views.search(asked);
            case "facets" -> views.facets();
            case "reports" -> reports.list(asked);
            case "addReport" -> reports.add(asked);
            case "report" -> reports.one(asked);
            case "reading" -> reports.reading(asked);
            case "entries" -> reports.entries(asked);
            case "corrections" -> corrections.list(asked);
            case "correct" -> corrections.add(asked);
            case "read" -> reports.read(asked);
            case "export" -> Export.of(ledger, asked);
            default -> throw new IllegalStateException(asked.operation().id());
        };
    }

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(ReadingJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
