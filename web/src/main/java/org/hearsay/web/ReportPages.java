package org.hearsay.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Original;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Desk;
import org.hearsay.web.reading.Article;
import org.hearsay.web.reading.Card;
import org.hearsay.web.reading.Difference;

/** The pages about one report: its text with marks and its claims, why it was read so, what it came from, its other versions. */
final class ReportPages {
    private static final String JSON = ".json";

    private final Ledger ledger;
    private final Typesetter setter;
    private final Desk desk;
    private final Pages pages;

    ReportPages(Ledger ledger, Typesetter setter, Desk desk, Pages pages) {
        this.ledger = ledger;
        this.setter = setter;
        this.desk = desk;
        this.pages = pages;
    }

    void configure(JavalinConfig config) {
        config.routes.get("/d/{report}", this::report);
        config.routes.get("/d/{report}/why", this::why);
        config.routes.get("/d/{report}/original", this::original);
        config.routes.get("/d/{report}/change/{claim}", this::change);
        config.routes.get("/d/{report}/since/{earlier}", this::versions);
        config.routes.get("/d/{report}/{entry}", this::entry);
    }

    private void report(Context context) {
        String id = context.pathParam("report");
        boolean json = id.endsWith(JSON);
        Filed filed = filed(json ? id.substring(0, id.length() - JSON.length()) : id);
        if (json) {
            context.contentType("application/json; charset=utf-8").result(filed.line() + "\n");
            return;
        }
        Article article = setter.article(filed.reading());
        Map<String, Object> values = new HashMap<>();
        values.put("article", article);
        values.put("origin", Origin.of(filed, ledger.versions(id)));
        values.put("claims", Claims.of(filed, ledger.holding()));
        values.put("again", Elsewhere.of(filed.report().id(), ledger));
        pages.show(context, "report.jte", article.title(), values);
    }

    private void why(Context context) {
        Filed filed = filed(context.pathParam("report"));
        Reading reading = filed.reading();
        Article article = setter.article(reading);
        Map<String, String> whys = desk.turn(() -> setter.whys(reading, desk.reader()));
        pages.show(
                context,
                "why.jte",
                "Why it was read so",
                Map.of("article", article, "report", filed.report().id(), "whys", whys));
    }

    private void original(Context context) {
        Filed filed = filed(context.pathParam("report"));
        Report report = filed.report();
        Original original = ledger.original(report.id())
                .orElseThrow(() -> new NotFoundResponse("Nothing is kept besides the text of this report."));
        if (context.queryParam("bytes") != null) {
            context.header("Content-Disposition", "attachment; filename=\"" + report.id() + ".bin\"");
            context.contentType("application/octet-stream").result(original.bytes());
            return;
        }
        pages.show(
                context,
                "original.jte",
                "The page as it came",
                Map.of("source", Source.of(filed.reading(), original), "report", report.id()));
    }

    private void change(Context context) {
        Filed filed = filed(context.pathParam("report"));
        Article article = setter.article(filed.reading());
        Card card = article.cards().stream()
                .filter(c -> c.id().equals(context.pathParam("claim")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such claim."));
        pages.show(
                context,
                "change.jte",
                "Correct a claim",
                Map.of(
                        "card",
                        card,
                        "article",
                        article,
                        "report",
                        filed.report().id(),
                        "claims",
                        Claims.of(filed, ledger.holding())));
    }

    private void versions(Context context) {
        Report later = filed(context.pathParam("report")).report();
        Report earlier = filed(context.pathParam("earlier")).report();
        pages.show(
                context,
                "versions.jte",
                "What was changed",
                Map.of("later", later, "earlier", earlier, "pieces", Difference.between(earlier.text(), later.text())));
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
}
