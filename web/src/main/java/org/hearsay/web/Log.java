package org.hearsay.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The log of corrections, the newest first.
 *
 * @param lines a line a correction
 * @param more whether it goes on after these
 */
public record Log(List<Line> lines, boolean more) {
    public Log {
        lines = List.copyOf(lines);
    }

    /**
     * A correction.
     *
     * @param id its id
     * @param at when it was made
     * @param who by whom
     * @param what what it says
     * @param of the words of the claim, or what is undone; null where it is about names
     * @param link where these words stand, null where they stand nowhere any more
     * @param reason why
     * @param holds whether it holds
     * @param undo whether it undoes another
     */
    public record Line(
            String id,
            String at,
            String who,
            String what,
            @Nullable String of,
            @Nullable String link,
            String reason,
            boolean holds,
            boolean undo) {}

    /** A part of a ledger's log: so many lines after so many. */
    static Log of(Ledger ledger, int after, int most) {
        List<Correction> all = new ArrayList<>(ledger.corrections());
        Set<String> holding = ledger.holding().stream().map(Correction::id).collect(Collectors.toSet());
        Collections.reverse(all);
        List<Correction> shown = all.subList(Math.min(after, all.size()), Math.min(after + most, all.size()));
        Map<String, Quoted> quoted = ledger.quoted(claims(shown));
        Map<String, Correction> byId = all.stream().collect(Collectors.toMap(Correction::id, c -> c));
        return new Log(
                shown.stream()
                        .map(c -> line(c, holding.contains(c.id()), quoted, byId))
                        .toList(),
                all.size() > after + most);
    }

    private static Set<String> claims(List<Correction> corrections) {
        Set<String> out = new HashSet<>();
        for (Correction c : corrections)
            if (c.verb() != Verb.MERGE && c.verb() != Verb.UNDO)
                out.addAll(List.of(c.target().split(" ")));
        return out;
    }

    private static Line line(Correction c, boolean holds, Map<String, Quoted> quoted, Map<String, Correction> byId) {
        boolean undo = c.verb() == Verb.UNDO;
        Correction undone = undo ? byId.get(c.target()) : null;
        Quoted first = quoted.get(c.target().split(" ")[0]);
        String of = null;
        if (undone != null) of = Wording.correction(undone) + ", by " + undone.who();
        else if (c.verb() != Verb.MERGE) of = words(c, quoted);
        String link = first == null ? null : "/d/" + first.report() + "/" + first.entry();
        return new Line(c.id(), c.at(), c.who(), Wording.correction(c), of, link, c.reason(), holds, undo);
    }

    private static String words(Correction c, Map<String, Quoted> quoted) {
        List<String> out = new ArrayList<>();
        for (String claim : c.target().split(" ")) {
            Quoted q = quoted.get(claim);
            out.add(q == null ? "a claim that is gone" : "“" + Wording.shortened(q.words()) + "”");
        }
        return String.join(" and ", out);
    }

    /** The same as rows and columns. */
    Sheet sheet() {
        return new Sheet(
                "Corrections",
                "What people said of claims, the newest first. Nothing is overwritten: an undo is a correction too.",
                List.of("when", "who", "what", "of which", "why", "holds"),
                lines.stream().map(Log::row).toList(),
                more);
    }

    private static Sheet.Row row(Line line) {
        Cell of = Cell.of(line.of() == null ? "" : line.of());
        return new Sheet.Row(
                "",
                List.of(
                        Cell.of(line.at()),
                        Cell.of(line.who()),
                        Cell.of(line.what()),
                        line.link() == null ? of : of.to(line.link()),
                        Cell.of(line.reason()),
                        Cell.of(line.holds() ? "yes" : "no")));
    }
}
