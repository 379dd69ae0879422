package org.hearsay.web.api;

import java.math.BigDecimal;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Restatement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims, and what views make of them, as the document says. */
final class ClaimJson {
    private ClaimJson() {}

    static ObjectNode of(Stated claim) {
        ObjectNode out = Json.object();
        out.put("entry", claim.id());
        ObjectNode report = out.putObject("report");
        report.put("id", claim.print().report());
        report.put("name", claim.report());
        Json.put(report, "outlet", claim.print().outlet());
        out.set("row", of(claim.row()));
        out.set("claimant", claimant(claim.claimant(), claim.kind(), claim.side()));
        out.set("amount", of(claim.amount()));
        Json.put(out, "since", claim.times().since());
        Json.put(out, "asOf", claim.times().asOf());
        Json.put(out, "said", claim.times().said());
        Json.put(out, "published", claim.times().published());
        Json.put(out, "place", claim.place());
        Json.put(out, "within", claim.within());
        if (claim.status() != null) out.put("status", Json.lower(claim.status()));
        if (!claim.print().agencies().isEmpty()) {
            ArrayNode agencies = out.putArray("agencies");
            claim.print().agencies().forEach(agencies::add);
        }
        return out;
    }

    static ObjectNode of(Stated.Row row) {
        ObjectNode out = Json.object();
        Json.put(out, "whose", row.whose());
        out.put("unit", row.unit());
        out.put("event", row.event());
        out.put("counting", Json.lower(row.counting()));
        return out;
    }

    static ObjectNode claimant(Stated claim) {
        return claimant(claim.claimant(), claim.kind(), claim.side());
    }

    private static ObjectNode claimant(String name, Stated.Kind kind, @Nullable String side) {
        ObjectNode out = Json.object();
        out.put("name", name);
        out.put("kind", Json.lower(kind));
        Json.put(out, "side", side);
        return out;
    }

    private static ObjectNode of(Stated.Amount amount) {
        ObjectNode out = Json.object();
        out.put("printed", amount.printed());
        Json.put(out, "words", amount.words());
        number(out, "low", amount.low());
        number(out, "high", amount.high());
        Json.put(out, "approximator", amount.approximator());
        return out;
    }

    private static void number(ObjectNode out, String field, @Nullable BigDecimal number) {
        if (number != null) out.put(field, number);
    }

    static ObjectNode of(ClaimTable.Line line) {
        ObjectNode out = Json.object();
        out.set("claim", of(line.latest()));
        out.put("earlier", line.earlier());
        out.put("reports", line.reports());
        out.put("sources", line.sources());
        if (line.outlets() != null) out.put("outlets", line.outlets());
        return out;
    }

    static ObjectNode of(Conflict conflict) {
        ObjectNode out = Json.object();
        out.put("type", Json.lower(conflict.type()));
        out.set("a", of(conflict.a()));
        out.set("b", of(conflict.b()));
        out.put("reason", conflict.reason());
        return out;
    }

    static ObjectNode of(Restatement r) {
        ObjectNode out = Json.object();
        out.set("now", of(r.now()));
        out.set("before", of(r.before()));
        out.put("reason", r.reason());
        return out;
    }

    private static ObjectNode of(Restatement.Claim claim) {
        ObjectNode out = Json.object();
        out.put("entry", claim.entry());
        out.put("claim", claim.claim());
        ObjectNode report = out.putObject("report");
        report.put("id", claim.report());
        report.put("name", claim.name());
        Json.put(report, "outlet", claim.outlet());
        out.put("day", claim.day().toString());
        out.put("speaker", claim.speaker());
        Json.put(out, "side", claim.side());
        out.put("words", claim.words());
        return out;
    }

    static ObjectNode of(Heard heard) {
        ObjectNode out = Json.object();
        out.set("claimant", claimant(heard.name(), heard.kind(), heard.side()));
        out.put("figures", heard.figures());
        out.put("reports", heard.reports());
        out.put("sources", heard.sources());
        out.put("alone", heard.alone());
        return out;
    }

    static ObjectNode of(Found found) {
        ObjectNode out = Json.object();
        out.put("claim", found.claim());
        out.put("report", found.report());
        Json.put(out, "outlet", found.outlet());
        Json.put(out, "published", found.published());
        out.put("kind", found.kind());
        out.put("words", found.sentence());
        return out;
    }
}
