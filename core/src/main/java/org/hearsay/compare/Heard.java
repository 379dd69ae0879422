package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final Comparator<Heard> ORDER =
            Comparator.comparingInt((Heard h) -> -h.figures).thenComparing(h -> h.kind + " " + Names.part(h.name));

    /** Who is heard in claims, the most often heard first. */
    public static List<Heard> in(Collection<Stated> claims) {
        Map<String, List<Stated>> byVoice = new TreeMap<>();
        Map<String, Set<String>> voices = new HashMap<>();
        for (Stated s : claims) {
            byVoice.computeIfAbsent(s.voice(), v -> new ArrayList<>()).add(s);
            voices.computeIfAbsent(s.row().key(), r -> new HashSet<>()).add(s.voice());
        }
        List<Heard> out = new ArrayList<>();
        for (List<Stated> one : byVoice.values()) {
            Set<String> alone = new HashSet<>();
            for (Stated s : one)
                if (voices.getOrDefault(s.row().key(), Set.of()).size() == 1)
                    alone.add(s.row().key());
            out.add(of(one, alone.size()));
        }
        out.sort(ORDER);
        return out;
    }

    /**
     * How often one is heard.
     *
     * @param claims all claims of one voice, in the order of their ids; at least one
     * @param alone how many rows nobody else says anything about
     */
    public static Heard of(List<Stated> claims, int alone) {
        Set<String> reports = new HashSet<>();
        String side = null;
        for (Stated s : claims) {
            reports.add(s.print().report());
            if (side == null) side = s.side();
        }
        Stated first = claims.get(0);
        return new Heard(
                first.claimant(), first.kind(), side, claims.size(), reports.size(), Sources.of(claims), alone);
    }
}
