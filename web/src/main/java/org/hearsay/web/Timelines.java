package org.hearsay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Shown;
import org.hearsay.web.drawing.Panel;
import org.hearsay.web.drawing.Picture;
import org.hearsay.web.wording.ClaimWords;
import org.hearsay.web.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** Claims over time: a panel a row of the table, and below them every claim in the order of its row and its day. */
final class Timelines {
    /** So many claims are on one page. */
    static final int CLAIMS = 1_000;

    private static final int PANELS = 8;

    private Timelines() {}

    /** Where a row of the table is shown over time; a row of no known side, with those of all sides. */
    static String address(Stated.Row row) {
        Map<String, String> asked = new TreeMap<>(Map.of("event", row.event(), "unit", row.unit()));
        if (row.whose() != null) asked.put("party", row.whose());
        return Links.address("/timeline", asked);
    }

    /**
     * The view.
     *
     * @param shown claims in the order of their days
     * @param revising the ids of those that take back an earlier one
     */
    static Sheet sheet(Shown<List<Stated>> shown, Set<String> revising) {
        Map<String, List<Stated>> rows = new TreeMap<>();
        for (Stated claim : shown.what())
            rows.computeIfAbsent(claim.row().key(), r -> new ArrayList<>()).add(claim);
        List<Panel> panels = panels(rows, revising);
        return new Sheet(
                "Over time",
                lead(panels.size(), rows.size()),
                List.of("when", "how many", "who says so", "where", "report"),
                rows.values().stream()
                        .flatMap(List::stream)
                        .map(claim -> row(claim, revising))
                        .toList(),
                shown.more(),
                panels);
    }

    private static String lead(int drawn, int rows) {
        String all = "What each claimant said as time went on. Nothing is smoothed, averaged or added up.";
        if (drawn == rows) return all;
        return all + " Drawn are the " + drawn + " rows with the most numbers of " + rows
                + "; the others are in the table, and drawn where less is asked for.";
    }

    /** The rows that have the most to show, in the order of the table. */
    private static List<Panel> panels(Map<String, List<Stated>> rows, Set<String> revising) {
        Map<String, Panel> all = new LinkedHashMap<>();
        rows.forEach((key, claims) -> {
            Panel panel = new PanelMaker(claims, revising).panel();
            if (!panel.series().isEmpty()) all.put(key, panel);
        });
        Set<String> kept = all.entrySet().stream()
                .sorted(Comparator.comparingLong(e -> -size(e.getValue())))
                .limit(PANELS)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                .keySet();
        all.keySet().retainAll(kept);
        return List.copyOf(all.values());
    }

    private static long size(Panel panel) {
        return panel.series().stream().mapToLong(s -> s.points().size()).sum();
    }

    private static Sheet.Row row(Stated claim, Set<String> revising) {
        String revises = revising.contains(claim.id()) ? "takes back an earlier number" : null;
        return new Sheet.Row(
                ClaimWords.row(claim.row()),
                List.of(
                        Cell.of(ClaimWords.when(claim.times()), revises),
                        Cell.of(ClaimWords.printed(claim.amount()), Wording.bounds(claim))
                                .to(Sheets.sentence(claim)),
                        Cell.of(claim.claimant(), Wording.claimant(claim)),
                        Cell.of(claim.place() == null ? "" : claim.place()),
                        Sheets.report(claim)));
    }

    /** The panels of a view as a picture that says where it is from. */
    static String svg(Sheet sheet, @Nullable String host, Links links) {
        long numbers = sheet.panels().stream().mapToLong(Timelines::size).sum();
        String source = "Source: " + ClaimWords.many((int) numbers, "number") + " in a ledger of claims" + days(sheet)
                + ", as claimed; which is right is not said. Hearsay.";
        return Picture.svg(
                sheet.panels(),
                sheet.title() + ": " + sheet.panels().get(0).title(),
                source,
                "http://" + (host == null ? "localhost" : host) + links.self());
    }

    private static String days(Sheet sheet) {
        var days = sheet.panels().stream()
                .flatMap(p -> p.series().stream())
                .flatMap(s -> s.points().stream())
                .mapToInt(p -> p.day())
                .summaryStatistics();
        String first = DayWords.of(LocalDate.ofEpochDay(days.getMin()));
        String last = DayWords.of(LocalDate.ofEpochDay(days.getMax()));
        return first.equals(last) ? ", " + first : ", " + first + " to " + last;
    }
}
