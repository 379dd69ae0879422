package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.compare.ClaimTable.Line;

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
        TreeSet<String> reports = new TreeSet<>();
        for (Stated claim : ordered) {
            if (claim.amount().bounds(latest.amount())) reports.add(claim.report());
            else if (others.stream().noneMatch(o -> o.amount().bounds(claim.amount()))) others.add(claim);
        }
        return new Line(latest, others.size(), reports.size());
    }
}
