package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFields;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** Puts the corrections that hold over what engines read. A person's word follows its claim to the reading that stands. */
final class Corrected {
    private static final String PLACE = "SELECT report, kind, part, start, \"end\" FROM entry WHERE claim = ?";
    private static final String STANDING = "SELECT entry.id, entry.claim, entry.start, entry.\"end\" FROM entry "
            + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
            + "WHERE entry.report = ? AND entry.kind = ? AND entry.part = ? AND reading.nr = "
            + "(SELECT max(r.nr) FROM reading r WHERE r.report = entry.report) ORDER BY entry.id";

    private final Sql sql;
    private final List<Correction> corrections;

    Corrected(Sql sql) {
        this.sql = sql;
        this.corrections = new Corrections(sql).standing();
    }

    /** The claims as people left them, in the same order. */
    List<Stated> of(List<Stated> claims) {
        if (corrections.isEmpty()) return claims;
        Map<String, List<Correction>> byEntry = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Correction c : corrections) {
            if (c.verb() == Verb.MERGE) names.put(c.target(), Objects.requireNonNull(c.value()));
            if (c.verb() != Verb.REJECT && c.verb() != Verb.CHANGE) continue;
            String entry = entry(c.target());
            if (entry != null)
                byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(c);
        }
        List<Stated> out = new ArrayList<>();
        for (Stated s : claims) {
            Stated corrected = corrected(s, byEntry.getOrDefault(s.id(), List.of()));
            if (corrected != null) out.add(merged(corrected, names));
        }
        return out;
    }

    private static @Nullable Stated corrected(Stated claim, List<Correction> all) {
        Stated now = claim;
        for (Correction c : all) {
            if (c.verb() == Verb.REJECT) return null;
            now = ClaimFields.changed(now, String.valueOf(c.field()), String.valueOf(c.value()));
        }
        return now;
    }

    /** Names can be merged one after another; not in a circle. */
    private static Stated merged(Stated claim, Map<String, String> names) {
        String name = claim.claimant();
        for (int steps = 0; names.containsKey(name) && steps < names.size(); steps++)
            name = names.getOrDefault(name, name);
        return name.equals(claim.claimant()) ? claim : claim.by(name);
    }

    /** Pairs of entries that a person said are not about the same thing, each as the two ids in their order. */
    Set<List<String>> parted() {
        return corrections.stream()
                .filter(c -> c.verb() == Verb.JUDGE && "no".equals(c.value()))
                .map(c -> List.of(c.target().split(" ", -1)).stream()
                        .map(claim -> String.valueOf(entry(claim)))
                        .sorted()
                        .toList())
                .collect(Collectors.toSet());
    }

    /** What became of claims that were corrected and that no reading that stands has: the entry that is followed, or null. */
    Map<String, @Nullable String> moved() {
        Map<String, @Nullable String> out = new TreeMap<>();
        for (Correction c : corrections)
            if (c.verb() != Verb.MERGE)
                for (String claim : c.target().split(" ", -1)) {
                    String entry = entry(claim);
                    if (entry == null || !sql.any("SELECT 1 FROM entry WHERE id = ? AND claim = ?", entry, claim))
                        out.put(claim, entry);
                }
        return out;
    }

    private record Place(String report, String kind, String part, long start, long end) {}

    private record Standing(String entry, String claim, long start, long end) {
        long shared(Place p) {
            return Math.min(end, p.end) - Math.max(start, p.start);
        }
    }

    /** The entry that stands for a claim: its own, else that which overlaps it most; null where none does. */
    private @Nullable String entry(String claim) {
        Place place = sql.first(Corrected::place, PLACE, claim).orElse(null);
        if (place == null) return null;
        Standing best = null;
        for (Standing s : sql.all(Corrected::standing, STANDING, place.report(), place.kind(), place.part())) {
            if (s.claim().equals(claim)) return s.entry();
            if (s.shared(place) > (best == null ? 0 : best.shared(place))) best = s;
        }
        return best == null ? null : best.entry();
    }

    private static Place place(Row row) throws SQLException {
        return new Place(
                row.text("report"), row.text("kind"), row.text("part"), row.number("start"), row.number("end"));
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(row.text("id"), row.text("claim"), row.number("start"), row.number("end"));
    }
}
