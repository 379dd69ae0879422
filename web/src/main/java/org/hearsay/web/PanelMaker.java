package org.hearsay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Counting;
import org.hearsay.web.drawing.Panel;
import org.hearsay.web.drawing.Point;
import org.hearsay.web.drawing.Series;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** Makes the panel of one row of the table: a series a claimant; what is denied or has no day or no bound is counted and not drawn. */
final class PanelMaker {
    /** Above this a number is hardly a count of anything, and would press all others flat. */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final List<Stated> claims;
    private final Set<String> revising;
    private int left;

    /**
     * Of claims of one row, in the order of their days, at least one.
     *
     * @param revising the ids of those that take back an earlier one
     */
    PanelMaker(List<Stated> claims, Set<String> revising) {
        this.claims = claims;
        this.revising = revising;
    }

    /** The panel; without series where nothing can be drawn. */
    Panel panel() {
        Map<String, Map<Seen, Point>> voices = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Stated claim : claims) {
            Point point = point(claim);
            if (point == null) left++;
            else
                voices.computeIfAbsent(claim.voice(), v -> new LinkedHashMap<>())
                        .putIfAbsent(Seen.of(point), point);
            names.put(claim.voice(), claim.claimant());
        }
        List<Series> series = new ArrayList<>();
        voices.forEach((voice, points) ->
                series.add(new Series(Objects.requireNonNull(names.get(voice)), List.copyOf(points.values()))));
        series.sort(Comparator.comparingInt((Series s) -> -s.points().size()).thenComparing(Series::name));
        Stated.Row row = claims.get(0).row();
        return new Panel(ClaimWords.row(row), row.counting() == Counting.CUMULATIVE, series, note());
    }

    private String note() {
        return left == 0 ? "" : ClaimWords.many(left, "claim") + " denied or undated, not drawn";
    }

    /** The same number of the same day is one mark, however often it was printed. */
    private record Seen(
            int day, @Nullable Double low, @Nullable Double high, boolean derived) {
        static Seen of(Point p) {
            return new Seen(p.day(), p.low(), p.high(), p.derived());
        }
    }

    private @Nullable Point point(Stated claim) {
        Stated.Amount amount = claim.amount();
        if (claim.status() == Figure.Status.DENIED || claim.times().day() == null) return null;
        if (amount.low() == null && amount.high() == null) return null;
        if (isBeyond(amount.low()) || isBeyond(amount.high())) return null;
        return new Point(
                Math.toIntExact(claim.times().day().toEpochDay()),
                number(amount.low()),
                number(amount.high()),
                claim.times().asOf() == null,
                revising.contains(claim.id()),
                claim.claimant() + ": " + ClaimWords.printed(amount) + ", " + ClaimWords.when(claim.times()),
                Sheets.sentence(claim));
    }

    private static boolean isBeyond(@Nullable BigDecimal number) {
        return number != null && number.compareTo(HIGHEST) > 0;
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
