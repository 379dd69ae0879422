package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Account;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Restatement;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** The views of a ledger as sheets. */
final class Sheets {
    private static final int FOUND = 200;

    private final Ledger ledger;

    Sheets(Ledger ledger) {
        this.ledger = ledger;
    }

    Sheet claims(ClaimFilter filter, Slice slice) {
        Shown<ClaimTable> table = ledger.table(filter, slice);
        List<Sheet.Row> rows = new ArrayList<>();
        for (ClaimTable.TableRow row : table.what().rows())
            for (ClaimTable.TableCell cell : row.cells())
                for (ClaimTable.Line line : cell.lines()) rows.add(line(row.row(), line));
        return new Sheet(
                "What is claimed, per claimant",
                "The latest number that each of them gave. Running totals and single incidents never share a row; nothing is "
                        + "added up.",
                List.of("who says so", "how many", "when", "where", "rests on", "report"),
                rows,
                table.more());
    }

    private static Sheet.Row line(Stated.Row row, ClaimTable.Line line) {
        Stated claim = line.latest();
        String earlier = line.earlier() == 0 ? null : "and " + ClaimWords.many(line.earlier(), "earlier number");
        return new Sheet.Row(
                ClaimWords.row(row),
                Timelines.address(row),
                List.of(
                        Cell.of(claim.claimant(), Wording.claimant(claim)),
                        Cell.of(ClaimWords.printed(claim.amount()), Wording.bounds(claim))
                                .to(sentence(claim)),
                        Cell.of(ClaimWords.when(claim.times()), earlier),
                        Cell.of(claim.place() == null ? "" : claim.place()),
                        Cell.of(Wording.sources(line)),
                        report(claim)));
    }

    static Cell report(Stated claim) {
        return Cell.of(claim.report(), claim.print().outlet())
                .to("/d/" + claim.print().report());
    }

    /** Where the claim's sentence stands. */
    static String sentence(Stated claim) {
        return "/d/" + claim.print().report() + "/" + claim.id();
    }

    Sheet conflicts(ClaimFilter filter, Slice slice) {
        Shown<List<Conflict>> conflicts = ledger.conflicts(filter, slice);
        return new Sheet(
                "Where they disagree",
                "Two claims about what looks like one thing, and why they cannot both stand, or differ. Which is right is not said.",
                List.of("who says so", "how many", "against whom", "how many there", "why"),
                conflicts.what().stream().map(Sheets::conflict).toList(),
                conflicts.more());
    }

    private static Sheet.Row conflict(Conflict c) {
        return new Sheet.Row(
                ClaimWords.row(c.a().row()),
                List.of(
                        Cell.of(c.a().claimant(), ClaimWords.when(c.a().times())),
                        Cell.of(ClaimWords.printed(c.a().amount()), Wording.bounds(c.a()))
                                .to(sentence(c.a())),
                        Cell.of(c.b().claimant(), ClaimWords.when(c.b().times())),
                        Cell.of(ClaimWords.printed(c.b().amount()), Wording.bounds(c.b()))
                                .to(sentence(c.b())),
                        Cell.of(c.type().name().toLowerCase(Locale.ROOT).replace('_', ' '), c.reason())));
    }

    Sheet restated(ClaimFilter filter, Slice slice) {
        Shown<List<Restatement>> restated = ledger.restated(filter, slice);
        return new Sheet(
                "What is said again",
                "Claims without figures that say what one of another report said, of the same or the next day: of one speaker, or of "
                        + "two of one side. Copies of one text say nothing again.",
                List.of("who says so", "what", "where it was said before", "what was said there", "how"),
                restated.what().stream().map(Sheets::restated).toList(),
                restated.more());
    }

    private static Sheet.Row restated(Restatement r) {
        return new Sheet.Row(
                "",
                List.of(
                        Cell.of(r.now().speaker(), place(r.now())),
                        Cell.of(r.now().words()).to(sentence(r.now())),
                        Cell.of(r.before().speaker(), place(r.before())),
                        Cell.of(r.before().words()).to(sentence(r.before())),
                        Cell.of(r.how())));
    }

    /** The report of a claim, for people. */
    static String place(Restatement.Claim claim) {
        String outlet = claim.outlet() == null ? "" : claim.outlet() + ", ";
        return outlet + claim.name() + ", " + claim.day();
    }

    /** Where a claim's words stand. */
    static String sentence(Restatement.Claim claim) {
        return "/d/" + claim.report() + "/" + claim.entry();
    }

    /** A thousand claims at most, whatever part of them is asked for. */
    Sheet timeline(ClaimFilter filter, Slice slice) {
        Shown<List<Stated>> claims = ledger.timeline(filter, slice);
        return Timelines.sheet(
                claims, ledger.revising(claims.what().stream().map(Stated::id).toList()));
    }

    Sheet incidents(ClaimFilter filter, Slice slice) {
        Shown<List<Account>> accounts = ledger.incidents(filter, slice);
        return new Sheet(
                "By incident",
                "Claims of one day and one place together: the lowest and the highest that is claimed, and by whom. Nothing is added up, "
                        + "and nobody is held to be right.",
                List.of("whose loss of what", "lowest claimed", "highest claimed", "rests on"),
                accounts.what().stream().map(Sheets::account).toList(),
                accounts.more());
    }

    private static Sheet.Row account(Account a) {
        return new Sheet.Row(
                a.title(),
                List.of(
                        Cell.of(ClaimWords.loss(a.highest().row())),
                        claimed(a.lowest()),
                        claimed(a.highest()),
                        Cell.of(Wording.behind(a))));
    }

    private static Cell claimed(@Nullable Stated claim) {
        if (claim == null) return Cell.of("open");
        return Cell.of(ClaimWords.printed(claim.amount()), claim.claimant()).to(sentence(claim));
    }

    Sheet sources(ClaimFilter filter, Slice slice) {
        Shown<List<Heard>> heard = ledger.sources(filter, slice);
        return new Sheet(
                "Who is heard",
                "How many figures rest on each one's word. Copies of one text are one source. Nobody is given a score.",
                List.of("who", "figures", "reports", "independent sources", "rows nobody else speaks of"),
                heard.what().stream().map(Sheets::heard).toList(),
                heard.more());
    }

    private static Sheet.Row heard(Heard h) {
        return new Sheet.Row(
                "",
                List.of(
                        Cell.of(h.name(), h.side()).to(Links.address("/claims", Map.of("claimant", h.name()))),
                        Cell.of(Integer.toString(h.figures())),
                        Cell.of(Integer.toString(h.reports())),
                        Cell.of(Integer.toString(h.sources())),
                        Cell.of(Integer.toString(h.alone()))));
    }

    Sheet search(String words, ClaimFilter filter) {
        List<Found> found = words.isBlank() ? List.of() : ledger.search(words, filter, FOUND);
        return new Sheet(
                words.isBlank() ? "Search" : "Claims with “" + words + "”",
                "Claims that stand and have all the words.",
                List.of("words", "who says what", "report", "kind"),
                rows(found),
                found.size() == FOUND);
    }

    private List<Sheet.Row> rows(List<Found> found) {
        Map<String, Stated> figures =
                ledger.stated(found.stream().map(Found::entry).toList());
        return found.stream().map(f -> found(f, figures.get(f.entry()))).toList();
    }

    /** A figure is told by who says so and what it counts; of what is said without one the words are all. */
    private static Sheet.Row found(Found f, @Nullable Stated figure) {
        return new Sheet.Row(
                "",
                List.of(
                        Cell.of(f.sentence(), f.published()).to("/d/" + f.page() + "/" + f.entry()),
                        figure == null
                                ? Cell.of("")
                                : Cell.of(
                                        figure.claimant(),
                                        ClaimWords.printed(figure.amount()) + " · " + ClaimWords.loss(figure.row())),
                        Cell.of(f.report(), f.outlet()).to("/d/" + f.page()),
                        Cell.of(f.kind())));
    }
}
