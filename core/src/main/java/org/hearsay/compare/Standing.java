package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.compare.ClaimTable.Line;
import org.jspecify.annotations.Nullable;

/** Which of a claimant's claims about one thing stands: the latest, by as-of, then said, then published. */
final class Standing {
    /** From the earliest to the latest; undated claims come first. */
    static final Comparator<Stated> ORDER = Comparator.comparing(
                    (Stated s) -> s.times().day(), days())
            .thenComparing(s -> s.times().published(), days())
            .thenComparing(Stated::id);

    private Standing() {}

    private static Comparator<LocalDate> days() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    /** The claim that stands, with how many others came before; the same number again is no other claim. */
    static Line line(List<Stated> claims) {
        List<Stated> ordered = new ArrayList<>(claims);
        ordered.sort(ORDER);
        Stated latest = ordered.get(ordered.size() - 1);
        List<Stated> others = new ArrayList<>();
        List<Stated> same = new ArrayList<>();
        for (Stated claim : ordered) {
            if (claim.amount().bounds(latest.amount())) same.add(claim);
            else if (others.stream().noneMatch(o -> o.amount().bounds(claim.amount()))) others.add(claim);
        }
        int reports = (int)
                same.stream().map(claim -> claim.print().report()).distinct().count();
        return new Line(latest, others.size(), reports, Sources.of(same), outlets(same));
    }

    private static @Nullable Integer outlets(List<Stated> claims) {
        TreeSet<String> names = new TreeSet<>();
        for (Stated claim : claims) {
            String outlet = claim.print().outlet();
            if (outlet == null) return null;
            names.add(Names.key(outlet));
        }
        return names.size();
    }
}
