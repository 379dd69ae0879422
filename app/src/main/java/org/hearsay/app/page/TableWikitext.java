package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.ClaimTable.TableCell;
import org.hearsay.compare.ClaimTable.TableRow;
import org.hearsay.compare.Stated;
import org.hearsay.model.Report;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/**
 * Casualties and losses, per claimant, in the markup of MediaWiki: a table of its kind, in which each number has a footnote
 * to the report that it stands in. Whatever the reports say is text there and never markup.
 */
public final class TableWikitext {
    private static final String HEAD = "{| class=\"wikitable\"\n|+ Casualties and losses, as claimed\n"
            + "! Whose !! Of what, done how !! Who says so !! How many !! When and where\n";

    private final Function<String, @Nullable Report> reports;
    private final Map<String, String> notes = new LinkedHashMap<>();

    /**
     * A page for one use.
     *
     * @param reports gives a report by its id, null where it is gone
     */
    public TableWikitext(Function<String, @Nullable Report> reports) {
        this.reports = reports;
    }

    /** The table with what stands under it. */
    public String of(ClaimTable table) {
        StringBuilder out = new StringBuilder(HEAD);
        for (TableRow row : table.rows())
            for (TableCell cell : row.cells()) for (Line line : cell.lines()) out.append(line(row, cell, line));
        return out.append("|}\n\n== References ==\n<references />\n").toString();
    }

    private String line(TableRow row, TableCell cell, Line line) {
        Stated claim = line.latest();
        String whose = row.row().whose();
        List<String> cells = new ArrayList<>();
        cells.add(whose == null ? "not said" : text(whose));
        cells.add(text(TableWords.kind(row.row())));
        cells.add(text(cell.claimant()) + small(TableWords.who(claim)));
        cells.add(text(TableWords.printed(claim.amount()))
                + small(TableWords.bounds(claim.amount()))
                + status(claim)
                + note(claim)
                + small(TableWords.sources(line))
                + earlier(line));
        cells.add(text(ClaimWords.when(claim.times())) + small(TableWords.place(claim)));
        return "|-\n| " + String.join(" || ", cells) + "\n";
    }

    private static String status(Stated claim) {
        return claim.status() == null ? "" : " ''(" + ClaimWords.status(claim.status()) + ")''";
    }

    private static String earlier(Line line) {
        return line.earlier() == 0 ? "" : small("+" + line.earlier() + " earlier");
    }

    private static String small(@Nullable String words) {
        return words == null ? "" : " <small>" + text(words) + "</small>";
    }

    /** The first footnote of a report says where to find it, later ones point there. */
    private String note(Stated claim) {
        String report = claim.print().report();
        String name = "r" + (notes.size() + 1);
        String known = notes.putIfAbsent(report, name);
        return known != null
                ? "<ref name=\"" + known + "\" />"
                : "<ref name=\"" + name + "\">" + cited(claim) + "</ref>";
    }

    private String cited(Stated claim) {
        Report r = reports.apply(claim.print().report());
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", r == null || r.title() == null ? claim.report() : r.title());
        fields.put("work", claim.print().outlet());
        fields.put("agency", String.join(", ", claim.print().agencies()));
        fields.put(
                "date",
                claim.times().published() == null
                        ? null
                        : claim.times().published().toString());
        fields.put("url", r == null ? null : address(r.url()));
        StringBuilder out = new StringBuilder("{{cite news");
        fields.forEach((field, value) -> {
            if (value != null && !value.isEmpty())
                out.append(" |").append(field).append('=').append(field.equals("url") ? value : text(value));
        });
        return out.append("}}").toString();
    }

    /** An address of the web, with nothing in it that could end the template; null for anything else. */
    private static @Nullable String address(@Nullable String url) {
        if (url == null || !url.startsWith("https://") && !url.startsWith("http://")) return null;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c > ' ' && c < 127 && "|{}[]<>\"'".indexOf(c) < 0) out.append(c);
            else
                for (byte b : String.valueOf(c).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }

    /** Words in which nothing is markup. */
    static String text(String words) {
        String line = Printable.line(words);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("&<>|[]{}'~_=*#:;".indexOf(c) >= 0 && isMarkup(line, i))
                out.append("&#").append((int) c).append(';');
            else out.append(c);
        }
        return out.toString();
    }

    /** Some characters are markup only where two stand together, some only at a beginning. */
    private static boolean isMarkup(String line, int i) {
        char c = line.charAt(i);
        if ("'_".indexOf(c) >= 0)
            return i > 0 && line.charAt(i - 1) == c || i + 1 < line.length() && line.charAt(i + 1) == c;
        if ("*#:;".indexOf(c) >= 0) return i == 0;
        return true;
    }
}
