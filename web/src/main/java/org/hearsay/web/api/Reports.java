package org.hearsay.web.api;

import java.util.List;
import org.hearsay.export.Filed;
import org.hearsay.export.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Listed;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Desk;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reports and what was read in them: shown, added, and read without being kept. */
final class Reports {
    private static final List<String> OF_TEXTS_ONLY = List.of("title", "outlet", "published");

    private final Ledger ledger;
    private final Desk desk;

    Reports(Ledger ledger, Desk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    Answer list(Asked asked) {
        List<Listed> found = ledger.listed(asked.after(), asked.limit() + 1);
        List<Listed> shown = found.subList(0, Math.min(found.size(), asked.limit()));
        ArrayNode items = Json.array();
        for (Listed one : shown) items.add(listed(one));
        boolean more = found.size() > shown.size();
        return Answer.of(asked.items(items, more ? shown.get(shown.size() - 1).id() : null));
    }

    private static ObjectNode listed(Listed one) {
        ObjectNode out = Json.object();
        out.put("id", one.id());
        out.put("name", one.name());
        out.put("textHash", one.textHash());
        Json.put(out, "title", one.title());
        Json.put(out, "outlet", one.outlet());
        Json.put(out, "url", one.url());
        Json.put(out, "published", one.published());
        Json.put(out, "language", one.language());
        return out;
    }

    private Filed filed(Asked asked) {
        return ledger.standing(asked.part("report")).orElseThrow(() -> new Problem(404, "There is no such report."));
    }

    Answer one(Asked asked) {
        Filed filed = filed(asked);
        Report r = filed.report();
        ObjectNode out = listed(new Listed(
                r.id(), r.name(), r.textHash(), r.title(), r.outlet(), r.url(), r.published(), r.language()));
        out.put("text", r.text());
        Json.put(out, "replaces", filed.replaces());
        out.put("engine", filed.engine());
        return Answer.of(out);
    }

    Answer reading(Asked asked) {
        return Answer.of(ReadingJson.line(filed(asked).reading(), "true".equals(asked.word("with-text"))));
    }

    Answer entries(Asked asked) {
        ArrayNode items = Json.array();
        for (Filed.Entry entry : filed(asked).entries()) items.add(entry(entry));
        ObjectNode out = Json.object();
        out.set("items", items);
        return Answer.of(out);
    }

    private static ObjectNode entry(Filed.Entry entry) {
        ObjectNode out = Json.object();
        out.put("entry", entry.id());
        out.put("claim", entry.claim());
        out.put("kind", entry.what().kind());
        out.put("in", entry.what().part());
        out.put("start", entry.what().start());
        out.put("end", entry.what().end());
        out.put("text", entry.what().quote());
        out.putRawValue("record", new RawValue(entry.what().json()));
        return out;
    }

    private Sent.Sheet sheet(Asked asked) {
        return desk.turn(() -> Sent.read(asked, desk.reader()));
    }

    Answer read(Asked asked) {
        check(asked);
        return Answer.of(ReadingJson.line(sheet(asked).reading(), false));
    }

    Answer add(Asked asked) {
        check(asked);
        Sent.Sheet sheet = sheet(asked);
        Reading reading = sheet.reading();
        boolean added = desk.keep(reading);
        ObjectNode out = Json.object();
        String id = reading.report().id();
        out.put("report", id);
        out.put("added", added);
        out.put("attributions", reading.attributions().size());
        out.put("figures", reading.figures().size());
        if (!sheet.warnings().isEmpty()) sheet.warnings().forEach(out.putArray("warnings")::add);
        return new Answer.Whole(
                added ? 201 : 200, "application/json", Json.bytes(out), added ? Api.ROOT + "/reports/" + id : null);
    }

    /** A page says of itself what it is called and from when it is. */
    private static void check(Asked asked) {
        String type = asked.sent().type();
        if (type.equals("text/plain")) return;
        List<String> names =
                type.equals(Body.JSON) ? List.of("name", "title", "outlet", "url", "published") : OF_TEXTS_ONLY;
        List<Problem.Wrong> wrong = names.stream()
                .filter(asked.values()::containsKey)
                .map(name -> new Problem.Wrong(name, "does not go with " + type))
                .toList();
        if (!wrong.isEmpty()) throw Problem.of(400, wrong);
    }
}
