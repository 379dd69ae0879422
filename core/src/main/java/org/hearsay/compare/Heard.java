package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody is heard.
 *
 * @param name who: a claimant as in the table
 * @param kind whether named, an outlet itself or nobody
 * @param side the claimant's side, null when not known
 * @param figures how many figures rest on the claimant's word
 * @param reports in how many reports
 * @param sources how many independent sources carry them: copies of one text are one, and so is all that one outlet prints
 * @param alone how many rows of the table nobody else says anything about
 */
public record Heard(
        String name, Stated.Kind kind, @Nullable String side, int figures, int reports, int sources, int alone) {
    private static final Comparator<Heard> ORDER = Comparator.comparingInt((Heard h) -> -h.figures)
            .thenComparing(Heard::kind)
            .thenComparing(Heard::name);

    /** Who is heard in claims, the most often heard first. */
    public static List<Heard> in(Collection<Stated> claims) {
        Map<String, List<Stated>> byVoice = new TreeMap<>();
        Map<Stated.Row, Set<String>> voices = new java.util.HashMap<>();
        for (Stated s : claims) {
            String voice = s.kind() + " " + Names.key(s.claimant());
            byVoice.computeIfAbsent(voice, v -> new ArrayList<>()).add(s);
            voices.computeIfAbsent(s.row(), r -> new HashSet<>()).add(voice);
        }
        List<Heard> out = new ArrayList<>();
        for (List<Stated> one : byVoice.values()) out.add(heard(one, voices));
        out.sort(ORDER);
        return out;
    }

    private static Heard heard(List<Stated> claims, Map<Stated.Row, Set<String>> voices) {
        Set<String> reports = new HashSet<>();
        Set<Stated.Row> alone = new HashSet<>();
        String side = null;
        for (Stated s : claims) {
            reports.add(s.print().report());
            if (voices.getOrDefault(s.row(), Set.of()).size() == 1) alone.add(s.row());
            if (side == null) side = s.side();
        }
        Stated first = claims.get(0);
        return new Heard(
                first.claimant(), first.kind(), side, claims.size(), reports.size(), Sources.of(claims), alone.size());
    }
}
