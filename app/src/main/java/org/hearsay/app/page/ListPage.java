package org.hearsay.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Account;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Restatement;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** Lists of claims, claimants and conflicts on a terminal. */
public final class ListPage {
    private final int columns;
    private final boolean coloured;

    /** Lists for a screen of so many columns. */
    public ListPage(int columns, boolean coloured) {
        this.columns = columns;
        this.coloured = coloured;
    }

    /** Claims, each with its day, its claimant and its report. */
    public String timeline(List<Stated> claims, Quotes quotes) {
        if (claims.isEmpty()) return "No claims.\n";
        Grid grid = new Grid(coloured, shares(22, 24, 30, 18));
        for (Stated s : claims) {
            grid.row(List.of(
                    Cell.of(ClaimWords.when(s.times()), Ink.PLAIN),
                    claimant(s),
                    Cell.of(TableWords.printed(s.amount()), Ink.NUMBER)
                            .and(what(s), Ink.PLAIN)
                            .and(s.status() == null ? null : ClaimWords.status(s.status()), Ink.TROUBLE),
                    Cell.of(Printable.line(s.report()), Ink.FAINT).and(TableWords.place(s), Ink.PLAIN)));
            quotes.under(grid, s.id(), columns);
        }
        return grid.toString();
    }

    /** Claimants with how often they are heard. */
    public String sources(List<Heard> all) {
        if (all.isEmpty()) return "Nobody is heard.\n";
        Grid grid = new Grid(coloured, shares(40, 9, 9, 36));
        grid.head("who is heard", "figures", "reports", "sources / rows nobody else speaks of");
        for (Heard h : all)
            grid.row(List.of(
                    Cell.of(Printable.line(h.name()), Ink.NAME).and(kind(h), Ink.FAINT),
                    Cell.of("" + h.figures(), Ink.NUMBER),
                    Cell.of("" + h.reports(), Ink.NUMBER),
                    Cell.of(h.sources() + " / " + h.alone(), Ink.NUMBER)));
        return grid.toString();
    }

    /** Pairs of claims with how they stand, and why. */
    public String conflicts(List<Conflict> all, Quotes quotes) {
        if (all.isEmpty()) return "No conflicts.\n";
        StringBuilder out = new StringBuilder();
        for (Conflict c : all) {
            String type = c.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.append(Ink.TROUBLE.on(type, coloured))
                    .append(Ink.STRONG.on(" · " + TableWords.loss(c.a().row()), coloured))
                    .append('\n');
            text(out, Printable.line(c.reason()));
            side(out, c.a(), quotes);
            side(out, c.b(), quotes);
            if (quotes.equals(Quotes.NONE)) out.append('\n');
        }
        return out.toString();
    }

    /** One of two claims: how many, who says so, of when, and where it is printed. */
    private void side(StringBuilder out, Stated s, Quotes quotes) {
        String where = s.place() == null ? "" : ", " + TableWords.place(s);
        text(
                out,
                "- " + TableWords.printed(s.amount()) + ", " + Printable.line(s.claimant()) + ": "
                        + ClaimWords.when(s.times()) + where + " (" + place(s) + ")");
        Grid under = new Grid(coloured, columns);
        quotes.under(under, s.id(), columns);
        out.append(under);
    }

    /** Claims that say again what others said, and why it is the same. */
    public String restated(List<Restatement> all) {
        if (all.isEmpty()) return "Nothing is said again.\n";
        StringBuilder out = new StringBuilder();
        for (Restatement r : all) {
            out.append(Ink.NAME.on(Printable.line(r.now().speaker()), coloured)).append('\n');
            text(out, Printable.line(r.reason()));
            text(out, place(r.now()) + " – " + place(r.before()));
            out.append('\n');
        }
        return out.toString();
    }

    private static String place(Restatement.Claim claim) {
        String outlet = claim.outlet() == null ? "" : Printable.line(claim.outlet()) + ", ";
        return outlet + Printable.line(claim.name());
    }

    /** Incidents, each with the lowest and the highest claim of each row, and who makes it. */
    public String incidents(List<Account> all) {
        if (all.isEmpty()) return "No incidents.\n";
        Grid grid = new Grid(coloured, shares(22, 22, 20, 20, 14));
        grid.head("incident", "whose loss of what", "lowest claimed", "highest claimed", "behind it");
        String before = "";
        for (Account a : all) {
            String name = a.incident().equals(before) ? "" : Printable.line(a.title());
            before = a.incident();
            grid.row(List.of(
                    Cell.of(name, Ink.NAME),
                    Cell.of(TableWords.loss(a.highest().row()), Ink.PLAIN),
                    claimed(a.lowest()),
                    claimed(a.highest()),
                    Cell.of(TableWords.behind(a), Ink.FAINT)));
        }
        return grid.toString();
    }

    private static Cell claimed(@Nullable Stated s) {
        if (s == null) return Cell.of("open", Ink.FAINT);
        return Cell.of(TableWords.printed(s.amount()), Ink.NUMBER).and(Printable.line(s.claimant()), Ink.NAME);
    }

    /** Claims that were found, each with its sentence; figures, by their entries, with what they count and who says so. */
    public String found(List<Found> all, Map<String, Stated> figures) {
        if (all.isEmpty()) return "Nothing was found.\n";
        StringBuilder out = new StringBuilder();
        for (Found f : all) {
            String outlet = f.outlet() == null ? "" : " · " + Printable.line(f.outlet());
            String day = f.published() == null ? "" : " · " + Printable.line(f.published());
            out.append(Ink.NAME.on(Printable.line(f.report()), coloured))
                    .append(Ink.FAINT.on(outlet + day + " · " + f.kind() + " " + f.claim(), coloured))
                    .append('\n');
            Stated figure = figures.get(f.entry());
            if (figure != null) text(out, told(figure));
            text(out, Printable.line(f.sentence()));
            out.append('\n');
        }
        return out.toString();
    }

    /** Who says how many of what, done how. */
    private static String told(Stated s) {
        return Printable.line(s.claimant()) + ": " + TableWords.printed(s.amount()) + " · " + TableWords.loss(s.row());
    }

    private void text(StringBuilder out, String text) {
        for (var line : Wrapping.lines(text, columns - 2))
            out.append("  ").append(text, line.start(), line.end()).append('\n');
    }

    private static String place(Stated s) {
        String outlet =
                s.print().outlet() == null ? "" : Printable.line(s.print().outlet()) + ", ";
        return outlet + Printable.line(s.report());
    }

    private static Cell claimant(Stated s) {
        return Cell.of(Printable.line(s.claimant()), Ink.NAME).and(TableWords.who(s), Ink.FAINT);
    }

    private static String what(Stated s) {
        String whose =
                s.row().whose() == null ? "" : "of: " + Printable.line(s.row().whose());
        return (ClaimWords.event(s.row().event()) + " " + whose).strip();
    }

    private static @Nullable String kind(Heard h) {
        if (h.kind() == Stated.Kind.OUTLET) return "(on its own account)";
        return h.side() == null ? null : "(" + Printable.line(h.side()) + ")";
    }

    /** So many hundredths of the screen. */
    private int[] shares(int... hundredths) {
        int[] out = new int[hundredths.length];
        for (int i = 0; i < out.length; i++) out[i] = columns * hundredths[i] / 100;
        return out;
    }
}
