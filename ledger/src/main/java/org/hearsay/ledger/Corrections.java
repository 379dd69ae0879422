package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.compare.ClaimFields;
import org.hearsay.ledger.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** The log of corrections in the database. */
final class Corrections {
    private static final Set<String> JUDGEMENTS = Set.of("yes", "no", "cannot-tell");

    private final Sql sql;

    Corrections(Sql sql) {
        this.sql = sql;
    }

    /** All of them, the oldest first. */
    List<Correction> all() {
        return sql.all(Corrections::correction, "SELECT * FROM correction ORDER BY nr");
    }

    /** Those that hold: no undo, and undone by none. */
    List<Correction> standing() {
        List<Correction> all = all();
        Set<String> undone = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Correction c = all.get(i);
            if (c.verb() == Verb.UNDO && !undone.contains(c.id())) undone.add(c.target());
        }
        List<Correction> out = new ArrayList<>(all);
        out.removeIf(c -> c.verb() == Verb.UNDO || undone.contains(c.id()));
        return out;
    }

    private static Correction correction(Row row) throws SQLException {
        return new Correction(
                row.text("id"),
                Verb.valueOf(row.text("verb").toUpperCase(Locale.ROOT)),
                row.text("target"),
                row.optional("field"),
                row.optional("value"),
                row.text("who"),
                row.text("reason"),
                row.text("at"));
    }

    /** Adds one at the end; its id. */
    String add(
            Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason,
            String at) {
        check(verb, target, field, value);
        int nr = (int) sql.number("SELECT coalesce(max(nr), 0) + 1 AS n FROM correction");
        String id = Correction.id(nr, verb, target, field, value, who);
        sql.run(
                "INSERT INTO correction VALUES (?,?,?,?,?,?,?,?,?)",
                nr,
                id,
                verb.word(),
                target,
                field,
                value,
                who,
                reason,
                at);
        return id;
    }

    private void check(Verb verb, String target, @Nullable String field, @Nullable String value) {
        switch (verb) {
            case ACCEPT, REJECT, DOUBT -> claim(target);
            case CHANGE -> {
                claim(target);
                String wrong = ClaimFields.wrong(String.valueOf(field), String.valueOf(value));
                if (wrong != null) throw new LedgerException(wrong);
            }
            case JUDGE -> {
                String[] two = target.split(" ", -1);
                if (two.length != 2) throw new LedgerException("a judgement is about two claims");
                claim(two[0]);
                claim(two[1]);
                if (!JUDGEMENTS.contains(String.valueOf(value)))
                    throw new LedgerException("a judgement is yes, no or cannot-tell, not " + value);
            }
            case UNDO -> {
                if (!sql.any("SELECT 1 FROM correction WHERE id = ?", target))
                    throw new LedgerException("there is no correction " + target);
            }
            case MERGE -> {
                if (value == null || value.isBlank()) throw new LedgerException("a merge needs the name that stays");
                if (field != null && !field.equals(Correction.INCIDENT))
                    throw new LedgerException("claimants and incidents are merged, no " + field);
            }
        }
    }

    private void claim(String id) {
        if (!sql.any("SELECT 1 FROM entry WHERE claim = ?", id)) throw new LedgerException("there is no claim " + id);
    }
}
