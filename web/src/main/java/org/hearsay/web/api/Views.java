package org.hearsay.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.export.PlaceJson;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Facet;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Located;
import org.hearsay.ledger.Restatement;
import org.hearsay.ledger.Shown;
import org.hearsay.model.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The views of a ledger. */
final class Views {
    /** A search looks through all that goes before what it shows; no further than this. */
    private static final int FURTHEST_FOUND = 10_000;

    private final Ledger ledger;

    Views(Ledger ledger) {
        this.ledger = ledger;
    }

    private ClaimFilter filter(Asked asked) {
        return asked.filter(ledger::sides);
    }

    private static <T> ArrayNode array(List<T> all, Function<T, ? extends JsonNode> one) {
        ArrayNode out = Json.array();
        for (T t : all) out.add(one.apply(t));
        return out;
    }

    Answer claims(Asked asked) {
        Shown<List<Stated>> shown = ledger.timeline(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what(), ClaimJson::of), shown.more()));
    }

    Answer table(Asked asked) {
        Shown<ClaimTable> shown = ledger.table(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what().rows(), Views::row), shown.more()));
    }

    private static ObjectNode row(ClaimTable.TableRow row) {
        ObjectNode out = Json.object();
        out.set("row", ClaimJson.of(row.row()));
        ArrayNode cells = out.putArray("cells");
        for (ClaimTable.TableCell cell : row.cells()) {
            ObjectNode one = cells.addObject();
            one.put("claimant", cell.claimant());
            one.set("lines", array(cell.lines(), ClaimJson::of));
        }
        return out;
    }

    Answer timeline(Asked asked) {
        Shown<List<Stated>> shown = ledger.timeline(filter(asked), asked.slice());
        Map<String, Map<String, List<Stated>>> rows = new TreeMap<>();
        for (Stated claim : shown.what())
            rows.computeIfAbsent(claim.row().key(), r -> new TreeMap<>())
                    .computeIfAbsent(claim.voice(), v -> new ArrayList<>())
                    .add(claim);
        return Answer.of(asked.items(array(List.copyOf(rows.values()), Views::series), shown.more()));
    }

    private static ObjectNode series(Map<String, List<Stated>> voices) {
        ObjectNode out = Json.object();
        ArrayNode series = Json.array();
        voices.values().forEach(claims -> {
            out.set("row", ClaimJson.of(claims.get(0).row()));
            ObjectNode one = series.addObject();
            one.set("claimant", ClaimJson.claimant(claims.get(0)));
            one.set("claims", array(claims, ClaimJson::of));
        });
        out.set("series", series);
        return out;
    }

    Answer conflicts(Asked asked) {
        Shown<List<Conflict>> shown = ledger.conflicts(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what(), ClaimJson::of), shown.more()));
    }

    Answer restatements(Asked asked) {
        Shown<List<Restatement>> shown = ledger.restated(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what(), ClaimJson::of), shown.more()));
    }

    Answer sources(Asked asked) {
        Shown<List<Heard>> shown = ledger.sources(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what(), ClaimJson::of), shown.more()));
    }

    Answer places(Asked asked) {
        Shown<List<Located>> shown = ledger.places(filter(asked), asked.slice());
        return Answer.of(asked.items(array(shown.what(), Views::place), shown.more()));
    }

    private static ObjectNode place(Located place) {
        ObjectNode out = Json.object();
        Site site = place.site();
        if (site == null) out.put("name", place.name());
        else PlaceJson.site(out, site);
        place.words().forEach(out.putArray("words")::add);
        out.put("claims", place.claims());
        out.put("claimants", place.claimants());
        return out;
    }

    Answer search(Asked asked) {
        int end = asked.slice().skip() + asked.limit();
        String words = Objects.requireNonNull(asked.word("q"), "q");
        List<Found> found = ledger.search(words, filter(asked), Math.min(FURTHEST_FOUND, end + 1));
        boolean more = found.size() > end && end < FURTHEST_FOUND;
        return Answer.of(asked.items(array(asked.of(found), ClaimJson::of), more));
    }

    Answer facets() {
        Map<Facet.Kind, List<Facet>> all = ledger.facets();
        ObjectNode out = Json.object();
        for (Facet.Kind kind : Facet.Kind.values())
            out.set(Json.lower(kind), array(all.getOrDefault(kind, List.of()), Views::facet));
        return Answer.of(out);
    }

    private static ObjectNode facet(Facet facet) {
        return Json.object().put("word", facet.word()).put("claims", facet.claims());
    }
}
