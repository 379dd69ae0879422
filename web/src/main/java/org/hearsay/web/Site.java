package org.hearsay.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Located;
import org.hearsay.ledger.Shown;
import org.hearsay.web.adding.Batches;
import org.hearsay.web.adding.Desk;
import org.hearsay.web.adding.Fetching;
import org.hearsay.web.adding.Library;
import org.hearsay.web.api.Api;
import org.hearsay.web.guard.Door;
import org.hearsay.web.guard.Entrance;
import org.hearsay.web.guard.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The pages over a ledger. Every answer is made on the server; nothing is asked of any other.
 */
public final class Site implements AutoCloseable {
    private static final int LOGGED = 200;
    private static final int PAIRS = 50;

    private final Ledger ledger;
    private final Typesetter setter;
    private final Desk desk;
    private final Batches batches;
    private final Sheets sheets;
    private final Entrance entrance;
    private final Door door;
    private final Api api;
    private final Assets assets;
    private final Pages pages;
    private final Javalin server;

    private Site(Ledger ledger, Entrance entrance, Library library, Typesetter setter, Fetching fetching) {
        this.ledger = ledger;
        this.setter = setter;
        this.desk = new Desk(ledger, library, entrance.bounds().reading());
        this.batches = new Batches(desk, fetching);
        this.sheets = new Sheets(ledger);
        this.entrance = entrance;
        this.door = new Door(entrance);
        this.api = new Api(ledger, desk, entrance.bounds());
        this.assets = new Assets(setter.style());
        this.pages = new Pages(assets, door);
        this.server = Javalin.create(this::configure).start(entrance.host(), entrance.port());
    }

    /** Opens the pages; nothing is fetched for them. */
    public static Site open(Ledger ledger, Entrance entrance, Library library, Typesetter setter) {
        return open(ledger, entrance, library, setter, Fetching.none());
    }

    /**
     * Opens the pages.
     *
     * @param ledger what they show; it stays open as long as they are
     * @param entrance where they listen, and who is let in
     * @param library what texts that are sent are read with
     * @param setter how readings look
     * @param fetching whether addresses that are sent are fetched
     */
    public static Site open(Ledger ledger, Entrance entrance, Library library, Typesetter setter, Fetching fetching) {
        return new Site(ledger, entrance, library, setter, fetching);
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
        view(config, "/conflicts", asked -> sheets.conflicts(asked.filter(), asked.slice(PAIRS)), this::pairs);
        view(config, "/restated", asked -> sheets.restated(asked.filter(), asked.slice()));
        view(config, "/incidents", asked -> sheets.incidents(asked.filter(), asked.slice()));
        view(config, "/map", asked -> Maps.sheet(places(asked), asked.all()), this::map);
        config.routes.get("/map.svg", this::mapAlone);
        view(config, "/corrections", this::log, this::corrections);
        view(config, "/sources", Site.this::heard, this::sources);
        view(config, "/search", asked -> {
            String words = asked.words("q");
            return sheets.search(words == null ? "" : words, asked.filter());
        });
        new ReportPages(ledger, setter, desk, pages).configure(config);
        new AddPages(desk, batches, door, pages, entrance.bounds()).configure(config);
        config.routes.post("/correct", new Judging(ledger, door)::take);
        config.routes.get("/kept/{name}", assets::serve);
        config.routes.exception(BadAddressException.class, (e, context) -> refused(context, 400, e.getMessage()));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> refused(context, e.getStatus(), e.getMessage()));
        config.routes.exception(
                LedgerException.class, (e, context) -> refused(context, 503, "The ledger cannot be read just now."));
        config.routes.exception(Exception.class, (e, context) -> refused(context, 500, "This page could not be made."));
    }

    /** A view as a page, and beside it as JSON and CSV. */
    private void view(JavalinConfig config, String path, Function<Asked, Sheet> view) {
        view(config, path, view, context -> page(context, path, view.apply(new Asked(context))));
    }

    private static void view(JavalinConfig config, String path, Function<Asked, Sheet> view, Handler page) {
        config.routes.get(path, page);
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
        Links links = Links.of(context, path, new Asked(context).page(), sheet.more());
        page(context, links, sheet, sheet.panels().isEmpty() ? "" : Timelines.svg(sheet, context.host(), links));
    }

    private void page(Context context, Links links, Sheet sheet, String picture) {
        pages.show(context, "sheet.jte", sheet.title(), values(links, sheet, picture));
    }

    private Map<String, Object> values(Links links, Sheet sheet, String picture) {
        Map<String, Object> values = asked(links);
        values.put("sheet", sheet);
        values.put("picture", picture);
        return values;
    }

    private Sheet heard(Asked asked) {
        return sheets.sources(asked.filter(), asked.slice());
    }

    /** Where nothing is asked for, the texts that are printed again are shown too. */
    private void sources(Context context) {
        Asked asked = new Asked(context);
        Sheet sheet = heard(asked);
        Links links = Links.of(context, "/sources", asked.page(), sheet.more());
        Map<String, Object> values = values(links, sheet, "");
        if (links.isAll()) values.put("chains", Chains.of(ledger.chains(Chains.SHOWN)));
        pages.show(context, "sheet.jte", sheet.title(), values);
    }

    private Shown<List<Located>> places(Asked asked) {
        return ledger.places(asked.filter(), asked.slice(Maps.PLACES));
    }

    private void map(Context context) {
        Asked asked = new Asked(context);
        Shown<List<Located>> places = places(asked);
        Links links = Links.of(context, "/map", asked.page(), places.more());
        page(context, links, Maps.sheet(places, links.asked()), Maps.svg(places.what(), context.host(), links));
    }

    private void mapAlone(Context context) {
        Asked asked = new Asked(context);
        Shown<List<Located>> places = places(asked);
        String drawn = Maps.svg(places.what(), context.host(), Links.of(context, "/map", asked.page(), places.more()));
        if (drawn.isEmpty()) throw new NotFoundResponse("There is nothing to draw.");
        context.contentType("image/svg+xml; charset=utf-8").result(drawn);
    }

    /** What a page with a form to ask with has in common with others. */
    private Map<String, Object> asked(Links links) {
        Map<String, Object> values = new HashMap<>();
        values.put("links", links);
        values.put("choices", new Choices(ledger.facets()));
        values.put(
                "printed", ledger.printed().map(p -> p.first() + " " + p.last()).orElse(""));
        return values;
    }

    private void pairs(Context context) {
        Asked asked = new Asked(context);
        Shown<List<Conflict>> conflicts = ledger.conflicts(asked.filter(), asked.slice(PAIRS));
        Map<String, Object> values = asked(Links.of(context, "/conflicts", asked.page(), conflicts.more()));
        values.put("pairs", Pair.of(conflicts.what(), ledger));
        pages.show(context, "conflicts.jte", "Where they disagree", values);
    }

    private Sheet log(Asked asked) {
        return lines(asked).sheet();
    }

    private Log lines(Asked asked) {
        return Log.of(ledger, (asked.page() - 1) * LOGGED, LOGGED);
    }

    private void corrections(Context context) {
        Asked asked = new Asked(context);
        Log log = lines(asked);
        Links links = Links.of(context, "/corrections", asked.page(), log.more());
        pages.show(context, "corrections.jte", "Corrections", Map.of("log", log, "links", links));
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
        pages.show(context, "refused.jte", "Not shown", Map.of("reason", reason == null ? "" : reason));
    }

    @Override
    public void close() {
        server.stop();
        batches.close();
    }
}
