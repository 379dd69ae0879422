package org.hearsay.web.api;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people say of claims. */
final class Corrections {
    private final Ledger ledger;

    Corrections(Ledger ledger) {
        this.ledger = ledger;
    }

    Answer list(Asked asked) {
        List<Correction> all = ledger.corrections();
        ArrayNode items = Json.array();
        for (Correction one : asked.of(all)) items.add(of(one));
        return Answer.of(asked.items(items, all.size() > asked.slice().skip() + asked.limit()));
    }

    private static ObjectNode of(Correction c) {
        ObjectNode out = Json.object();
        out.put("id", c.id());
        out.put("verb", Json.lower(c.verb()));
        out.put("target", c.target());
        Json.put(out, "field", c.field());
        Json.put(out, "value", c.value());
        out.put("who", c.who());
        out.put("reason", c.reason());
        out.put("at", c.at());
        return out;
    }

    Answer add(Asked asked) {
        String id = added(asked.sent().fields());
        Correction made = ledger.corrections().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Answer.Whole(201, "application/json", Json.bytes(of(made)), null);
    }

    private String added(Map<String, String> fields) {
        String verb = field(fields, "verb");
        boolean changes = verb.equals("change");
        boolean needs = changes || verb.equals("merge") || verb.equals("judge");
        if (fields.containsKey("field") != changes || fields.containsKey("value") != needs)
            throw new Problem(
                    422,
                    verb
                            + (changes
                                    ? " needs field and value."
                                    : needs ? " needs value and no field." : " needs neither field nor value."));
        try {
            return ledger.correct(
                    Correction.Verb.valueOf(verb.toUpperCase(Locale.ROOT)),
                    field(fields, "target"),
                    fields.get("field"),
                    fields.get("value"),
                    field(fields, "who"),
                    field(fields, "reason"));
        } catch (LedgerException e) {
            if (e.getCause() instanceof SQLException) throw e;
            throw new Problem(422, e.getMessage());
        }
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
