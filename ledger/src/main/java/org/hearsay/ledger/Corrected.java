package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFields;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.export.Judgement;
import org.hearsay.ledger.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** Puts the corrections that hold over what engines read. A person's word follows its claim to the reading that stands. */
final class Corrected {
    private static final String PLACE = "SELECT report, kind, part, start, \"end\" FROM entry WHERE claim = ?";
    private static final String STANDING = "SELECT entry.id, entry.claim, entry.start, entry.\"end\" FROM entry "
            + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
            + "WHERE entry.report = ? AND entry.kind = ? AND entry.part = ? AND reading.nr = "
            + "(SELECT max(r.nr) FROM reading r WHERE r.report = entry.report) ORDER BY entry.id";

    /** So many characters has a day: YYYY-MM-DD. */
    private static final int DAY = 10;

    private final Sql sql;
    private final List<Correction> corrections;
    private final Merges claimants = new Merges();
    private final Merges incidents = new Merges();
    private final Map<String, List<Correction>> byReport = new HashMap<>();

    Corrected(Sql sql) {
        this.sql = sql;
        this.corrections = new Corrections(sql).standing();
        for (Correction c : corrections) {
            if (c.verb() == Verb.MERGE)
                (isOfIncidents(c) ? incidents : claimants).add(c.target(), Objects.requireNonNull(c.value()));
            if (c.verb() == Verb.REJECT || c.verb() == Verb.CHANGE)
                report(c.target())
                        .ifPresent(report -> byReport.computeIfAbsent(report, r -> new ArrayList<>())
                                .add(c));
        }
    }

    private static boolean isOfIncidents(Correction merge) {
        return Correction.INCIDENT.equals(merge.field());
    }

    /** The report of a claim, where it is not forgotten. */
    private Optional<String> report(String claim) {
        return sql.first(Corrected::place, PLACE, claim).map(Place::report);
    }

    /** Claims of a report as people left them, in the same order. */
    List<Stated> of(String report, List<Stated> claims) {
        Map<String, List<Correction>> byEntry = new HashMap<>();
        for (Correction c : byReport.getOrDefault(report, List.of())) {
            String entry = entry(c.target());
            if (entry != null)
                byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(c);
        }
        List<Stated> out = new ArrayList<>();
        for (Stated s : claims) {
            Stated corrected = corrected(s, byEntry.getOrDefault(s.id(), List.of()));
            if (corrected != null) out.add(merged(corrected));
        }
        return out;
    }

    /**
     * The reports whose claims are others because of a correction, or are no longer.
     *
     * @param after what holds now; this one is what held before
     */
    Set<String> reports(Correction c, Corrected after) {
        return switch (c.verb()) {
            case REJECT, CHANGE -> report(c.target()).map(Set::of).orElse(Set.of());
            case MERGE -> isOfIncidents(c) ? retold(after) : renamed(after);
            case ACCEPT, DOUBT, JUDGE, UNDO -> Set.of();
        };
    }

    private Set<String> renamed(Corrected after) {
        Set<String> out = new TreeSet<>();
        for (String name : claimants.others(after.claimants))
            out.addAll(
                    sql.all(row -> row.text("report"), "SELECT DISTINCT report FROM stated WHERE claimant = ?", name));
        return out;
    }

    private Set<String> retold(Corrected after) {
        Set<String> out = new TreeSet<>();
        for (String name : incidents.others(after.incidents))
            for (Stated s : ofIncident(name)) out.add(s.print().report());
        return out;
    }

    /** The claims about an incident, as they are corrected by now. */
    private List<Stated> ofIncident(String name) {
        String day = name.substring(0, Math.min(DAY, name.length()));
        List<Stated> out = new ArrayList<>(StatedRows.where(sql, "stated.incident = ? OR stated.as_of = ?", name, day));
        out.removeIf(s -> !name.equals(s.occasion()));
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

    private Stated merged(Stated claim) {
        String name = claimants.name(claim.claimant());
        Stated out = name.equals(claim.claimant()) ? claim : claim.by(name);
        String before = out.occasion();
        String after = before == null ? null : incidents.name(before);
        return after == null || after.equals(before) ? out : out.of(after);
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

    /** What people said of claims, by the entries that stand for them; the last word on each field. */
    Map<String, Judgement> judged() {
        Map<String, Map<String, String>> changed = new TreeMap<>();
        Set<String> rejected = new HashSet<>();
        for (Correction c : corrections) {
            boolean claims = c.verb() == Verb.ACCEPT || c.verb() == Verb.REJECT || c.verb() == Verb.CHANGE;
            String entry = claims ? entry(c.target()) : null;
            if (entry == null) continue;
            Map<String, String> fields = changed.computeIfAbsent(entry, e -> new TreeMap<>());
            if (c.verb() == Verb.REJECT) rejected.add(entry);
            if (c.verb() == Verb.CHANGE) fields.put(String.valueOf(c.field()), String.valueOf(c.value()));
        }
        Map<String, Judgement> out = new TreeMap<>();
        changed.forEach((entry, fields) -> out.put(entry, new Judgement(rejected.contains(entry), fields)));
        return out;
    }

    /** The claims of a claimant in some reports that stand, as they are corrected by now. */
    List<String> claims(String name, List<String> reports) {
        List<Stated> out = new ArrayList<>();
        for (String report : reports)
            for (Stated s : StatedRows.where(sql, "stated.report = ?", report))
                if (ClaimFilter.key(s.claimant()).equals(ClaimFilter.key(name))) out.add(s);
        return claims(out, name + " claims nothing there");
    }

    /** Those about an incident. */
    List<String> claimsAbout(String incident, List<String> reports) {
        List<Stated> out = ofIncident(incident);
        out.removeIf(s -> !reports.contains(s.print().report()));
        return claims(out, "nothing is told there of an incident " + incident);
    }

    private List<String> claims(List<Stated> stated, String none) {
        if (stated.isEmpty()) throw new LedgerException(none);
        List<String> out = new ArrayList<>();
        for (Stated s : stated)
            out.addAll(sql.all(row -> row.text("claim"), "SELECT claim FROM entry WHERE id = ?", s.id()));
        return out;
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
