package org.hearsay.app.page;

import java.util.List;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;

/** Markdown with pipe tables (GitHub Flavored Markdown). Foreign text is escaped: it never becomes markup. */
final class MarkdownPage implements Page {
    private static final int CONTENT = 200;

    @Override
    public String reading(Reading reading) {
        StringBuilder out = new StringBuilder();
        heading(out, Heading.of(reading));
        List<ClaimRow> rows = ClaimRows.of(reading);
        Saids saids = Saids.of(reading);
        if (!rows.isEmpty()) figures(out, rows);
        if (!saids.rows().isEmpty()) claims(out, saids);
        if (rows.isEmpty() && saids.rows().isEmpty())
            out.append(Words.noClaims(reading.report())).append("\n\n");
        happened(out, Happened.of(reading.incidents()));
        compared(out, "What disagrees in this page", Compared.disagreeing(reading.relations()));
        compared(out, "What is said again in this page", Compared.saidAgain(reading.relations()));
        if (!reading.loaded().isEmpty())
            out.append("**Loaded words in the page's own voice:** ")
                    .append(plain(ClaimRows.counted(reading.loaded())))
                    .append("\n\n");
        if (!reading.whys().isEmpty()) whys(out, reading);
        return out.toString();
    }

    @Override
    public String group(Group group, List<Reading> readings) {
        StringBuilder out = new StringBuilder("## All reports together\n\n");
        for (List<String> names : group.copies())
            out.append("- Same story: ").append(plain(String.join(", ", names))).append('\n');
        if (!group.copies().isEmpty()) out.append('\n');
        happened(out, Happened.of(group.incidents()));
        compared(out, "What disagrees between them", Compared.disagreeing(group.relations()));
        compared(out, "What is said again between them", Compared.saidAgain(group.relations()));
        return out.toString();
    }

    private static void heading(StringBuilder out, Heading heading) {
        out.append("## ").append(plain(heading.title())).append("\n\n");
        out.append(heading.outlet() == null ? "Outlet unknown" : plain(heading.outlet()));
        out.append(" · ").append(plain(heading.date())).append("  \n");
        out.append(plain(heading.name()));
        if (heading.url() != null) out.append(" · ").append(plain(heading.url()));
        out.append("\n\n");
    }

    private static void figures(StringBuilder out, List<ClaimRow> rows) {
        out.append(
                "| | Who says so | How many | Of what, done to whom | As of | Sentence |\n|---|---|---|---|---|---|\n");
        for (ClaimRow row : rows) figure(out, row);
        out.append('\n');
    }

    private static void figure(StringBuilder out, ClaimRow row) {
        Quoting q = Quoting.of(row.figure());
        out.append("| ").append(row.id());
        out.append(" | ").append(plain(row.claimant()));
        if (row.channel() != null) out.append(", via ").append(plain(row.channel()));
        out.append(" | **").append(plain(row.printed())).append("**");
        if (row.bounds() != null) out.append(" (").append(plain(row.bounds())).append(')');
        for (String note : row.notes()) out.append(", ").append(plain(note));
        out.append(" | ").append(plain(row.what()));
        if (row.whom() != null) out.append(" of ").append(plain(row.whom()));
        if (row.where() != null) out.append(", in: ").append(plain(row.where()));
        out.append(" | ").append(row.when() == null ? "undated" : plain(row.when()));
        if (row.whenWords() != null)
            out.append(" (“").append(plain(row.whenWords())).append("”)");
        out.append(" | ").append(plain(q.text().substring(0, q.from())));
        if (q.to() > q.from())
            out.append("**").append(plain(q.text().substring(q.from(), q.to()))).append("**");
        out.append(plain(q.text().substring(q.to()))).append(" |\n");
    }

    private static void whys(StringBuilder out, Reading reading) {
        out.append("**Why these are attributions**\n\n");
        for (String line : Whys.of(reading))
            out.append("- ").append(plain(line)).append('\n');
        out.append('\n');
    }

    private static void claims(StringBuilder out, Saids saids) {
        out.append("**Claims without figures**\n\n");
        for (Said said : saids.rows()) {
            out.append("- ")
                    .append(said.id())
                    .append(": **")
                    .append(plain(said.who()))
                    .append("**");
            if (said.channel() != null) out.append(", via ").append(plain(said.channel()));
            if (!said.cue().isEmpty()) out.append(", ").append(plain(said.cue()));
            if (said.when() != null) out.append(" (").append(plain(said.when())).append(')');
            out.append(": ").append(plain(Shortening.to(said.what(), CONTENT))).append('\n');
        }
        if (saids.others() > 0)
            out.append("- and ")
                    .append(saids.others())
                    .append(" that assert nothing: wishes, plans, beliefs, refusals\n");
        out.append('\n');
    }

    private static void happened(StringBuilder out, List<Happened> incidents) {
        if (incidents.isEmpty()) return;
        out.append("**What is claimed of one happening**\n\n");
        for (Happened h : incidents)
            out.append("- ")
                    .append(plain(h.what()))
                    .append(": ")
                    .append(plain(h.claimed()))
                    .append(" (")
                    .append(plain(h.figures()))
                    .append(")\n");
        out.append('\n');
    }

    private static void compared(StringBuilder out, String title, List<Compared> rows) {
        if (rows.isEmpty()) return;
        out.append("**").append(title).append("**\n\n");
        for (Compared d : rows)
            out.append("- ")
                    .append(plain(d.a()))
                    .append(' ')
                    .append(d.how())
                    .append(' ')
                    .append(plain(d.b()))
                    .append(": ")
                    .append(plain(d.reason()))
                    .append('\n');
        out.append('\n');
    }

    /** Text in which nothing is markup: every ASCII punctuation mark that could be stands behind a backslash. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>()#+!|~&@:".indexOf(c) >= 0) out.append('\\');
            out.append(c);
        }
        return out.toString();
    }
}
