package org.hearsay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.model.Reading;
import org.hearsay.web.api.Api;
import org.hearsay.web.api.Library;
import org.hearsay.web.guard.Door;
import org.hearsay.web.guard.Entrance;
import org.hearsay.web.guard.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The pages over a ledger. Every answer is made on the server; nothing is asked of any other.
 */
public final class Site implements AutoCloseable {
    private final Ledger ledger;
    private final Sheets sheets;
    private final Function<Reading, String> articles;
    private final String articleStyle;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Entrance entrance;
    private final Door door;
    private final Api api;
    private final Javalin server;

    private Site(
            Ledger ledger,
            Entrance entrance,
            Library library,
            Function<Reading, String> articles,
            String articleStyle) {
        this.ledger = ledger;
        this.sheets = new Sheets(ledger);
        this.articles = articles;
        this.articleStyle = articleStyle;
        this.entrance = entrance;
        this.door = new Door(entrance);
        this.api = new Api(ledger, library, entrance.bounds());
        this.server = Javalin.create(this::configure).start(entrance.host(), entrance.port());
    }

    /**
     * Opens the pages.
     *
     * @param ledger what they show; it stays open as long as they are
     * @param entrance where they listen, and who is let in
     * @param library what texts that are sent are read with
     * @param articles a reading as an article of HTML in which no text of the report is markup; a claim's element has an id
     *     of the report's id, a hyphen and the claim's id in the reading
     * @param articleStyle the style of such articles
     */
    public static Site open(
            Ledger ledger,
            Entrance entrance,
            Library library,
            Function<Reading, String> articles,
            String articleStyle) {
        return new Site(ledger, entrance, library, articles, articleStyle);
    }

    /** Where the pages are. */
    public String address() {
        return "http://" + entrance.shown() + ":" + server.port() + "/";
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        Gate.build(config, entrance.bounds());
        config.routes.before(door::enter);
        config.routes.before(this::program);
        config.routes.get("/", context -> context.redirect("/claims"));
        view(config, "/claims", asked -> sheets.claims(asked.filter(), asked.slice()));
        view(config, "/timeline", Site.this::timeline);
        config.routes.get("/timeline.svg", this::picture);
        view(config, "/conflicts", asked -> sheets.conflicts(asked.filter(), asked.slice()));
        view(config, "/sources", asked -> sheets.sources(asked.filter(), asked.slice()));
        view(config, "/search", asked -> {
            String words = asked.words("q");
            return sheets.search(words == null ? "" : words, asked.filter());
        });
        config.routes.get("/d/{report}", this::report);
        config.routes.get("/d/{report}/{entry}", this::entry);
        config.routes.get(
                "/style.css",
                context -> context.contentType("text/css; charset=utf-8").result(articleStyle + resource("style.css")));
        config.routes.exception(BadAddressException.class, (e, context) -> refused(context, 400, e.getMessage()));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> refused(context, e.getStatus(), e.getMessage()));
        config.routes.exception(
                LedgerException.class, (e, context) -> refused(context, 503, "The ledger cannot be read just now."));
        config.routes.exception(Exception.class, (e, context) -> refused(context, 500, "This page could not be made."));
    }

    /** A view as a page, and beside it as JSON and CSV. */
    private void view(JavalinConfig config, String path, Function<Asked, Sheet> view) {
        config.routes.get(path, context -> page(context, path, view.apply(new Asked(context))));
        config.routes.get(
                path + ".json",
                context -> context.contentType("application/json; charset=utf-8")
                        .result(SheetForms.json(view.apply(new Asked(context)))));
        config.routes.get(
                path + ".csv",
                context -> context.contentType("text/csv; charset=utf-8")
                        .result(SheetForms.csv(view.apply(new Asked(context)))));
    }

    private Sheet timeline(Asked asked) {
        return sheets.timeline(asked.filter(), asked.slice(Timelines.CLAIMS));
    }

    private void picture(Context context) {
        Asked asked = new Asked(context);
        Sheet sheet = timeline(asked);
        if (sheet.panels().isEmpty()) throw new NotFoundResponse("There is nothing to draw.");
        String drawn = Timelines.svg(sheet, context.host(), Links.of(context, "/timeline", asked.page(), sheet.more()));
        context.contentType("image/svg+xml; charset=utf-8").result(drawn);
    }

    private void page(Context context, String path, Sheet sheet) {
        Asked asked = new Asked(context);
        Map<String, Object> values = new HashMap<>();
        values.put("sheet", sheet);
        Links links = Links.of(context, path, asked.page(), sheet.more());
        values.put("links", links);
        values.put("choices", new Choices(ledger.facets()));
        values.put("picture", sheet.panels().isEmpty() ? "" : Timelines.svg(sheet, context.host(), links));
        html(context, "sheet.jte", values);
    }

    private void report(Context context) {
        String id = context.pathParam("report");
        boolean json = id.endsWith(".json");
        Filed filed = filed(json ? id.substring(0, id.length() - ".json".length()) : id);
        if (json) {
            context.contentType("application/json; charset=utf-8").result(filed.line() + "\n");
            return;
        }
        html(
                context,
                "report.jte",
                Map.of("title", title(filed), "id", filed.report().id(), "article", articles.apply(filed.reading())));
    }

    private static String title(Filed filed) {
        String title = filed.report().title();
        return title == null ? filed.report().name() : title;
    }

    /** Leads from an entry to the place of its words. */
    private void entry(Context context) {
        Filed filed = filed(context.pathParam("report"));
        String entry = context.pathParam("entry");
        String claim = filed.entryIds().entrySet().stream()
                .filter(e -> e.getValue().equals(entry))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such claim."));
        String id = filed.report().id();
        context.redirect("/d/" + id + "#" + id + "-" + claim);
    }

    private Filed filed(String report) {
        return ledger.standing(report).orElseThrow(() -> new NotFoundResponse("There is no such report."));
    }

    /** What programs ask for, and nothing else of it. */
    private void program(Context context) {
        if (!Api.isAsked(context)) return;
        api.answer(context);
        context.skipRemainingHandlers();
    }

    private void refused(Context context, int status, @Nullable String reason) {
        if (Api.isAsked(context)) {
            Api.refused(context, status, reason);
            return;
        }
        context.status(status);
        html(context, "refused.jte", Map.of("reason", reason == null ? "" : reason));
    }

    private void html(Context context, String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        templates.render(template, values, out);
        context.contentType("text/html; charset=utf-8").result(out.toString());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
