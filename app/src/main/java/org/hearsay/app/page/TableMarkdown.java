package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.ClaimTable.TableCell;
import org.hearsay.compare.ClaimTable.TableRow;
import org.hearsay.compare.Stated;
import org.hearsay.web.wording.ClaimWords;

/** The table "claimed, per claimant" as a pipe table: a row a kind of loss, a column a claimant. */
final class TableMarkdown {
    private TableMarkdown() {}

    static String of(ClaimTable table) {
        List<String> claimants = claimants(table);
        StringBuilder out = new StringBuilder("| Whose loss, of what, done how |");
        for (String claimant : claimants)
            out.append(' ').append(plain(claimant)).append(" |");
        out.append("\n|---|").append("---|".repeat(claimants.size())).append('\n');
        for (TableRow row : table.rows()) {
            out.append("| ").append(plain(TableWords.title(row.row()))).append(" |");
            for (String claimant : claimants)
                out.append(' ').append(cell(row, claimant)).append(" |");
            out.append('\n');
        }
        return out.toString();
    }

    private static List<String> claimants(ClaimTable table) {
        TreeSet<String> names = new TreeSet<>();
        for (TableRow row : table.rows()) for (TableCell cell : row.cells()) names.add(cell.claimant());
        return new ArrayList<>(names);
    }

    private static String cell(TableRow row, String claimant) {
        List<String> lines = new ArrayList<>();
        for (TableCell cell : row.cells())
            if (cell.claimant().equals(claimant)) for (Line line : cell.lines()) lines.add(line(line));
        return String.join("<br>", lines);
    }

    private static String line(Line line) {
        Stated claim = line.latest();
        StringBuilder out = new StringBuilder("**" + plain(TableWords.printed(claim.amount())) + "**");
        String bounds = TableWords.bounds(claim.amount());
        if (bounds != null) out.append(" (").append(plain(bounds)).append(')');
        if (claim.status() != null) out.append(", ").append(ClaimWords.status(claim.status()));
        out.append(", ").append(plain(ClaimWords.when(claim.times())));
        String place = TableWords.place(claim);
        if (place != null) out.append(", ").append(plain(place));
        String sources = TableWords.sources(line);
        if (sources != null) out.append(", ").append(sources);
        if (line.earlier() > 0) out.append(", \\+").append(line.earlier()).append(" earlier");
        return out.toString();
    }

    private static String plain(String text) {
        return MarkdownPage.plain(Printable.line(text));
    }
}
