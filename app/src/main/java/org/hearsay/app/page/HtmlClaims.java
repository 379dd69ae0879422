package org.hearsay.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of a report as tables and lists of HTML, each tied to its place in the text. */
final class HtmlClaims {
    private static final int CONTENT = 220;
    private static final int SENTENCE = 260;

    private final Markup out;
    private final @Nullable String anchor;

    /** Claims whose anchors begin with {@code anchor}; null where there is no text to go to. */
    HtmlClaims(Markup out, @Nullable String anchor) {
        this.out = out;
        this.anchor = anchor;
    }

    void figures(List<ClaimRow> rows) {
        if (rows.isEmpty()) return;
        out.raw("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\"></th><th scope=\"col\">who says so</th>");
        out.raw("<th scope=\"col\">how many</th><th scope=\"col\">of what, done to whom</th>");
        out.raw("<th scope=\"col\">as of</th><th scope=\"col\">sentence</th></tr></thead>\n<tbody>\n");
        for (ClaimRow row : rows) figure(row);
        out.raw("</tbody></table></div>\n");
    }

    private void figure(ClaimRow row) {
        out.raw("<tr><td>");
        link(row.id(), "F" + row.id().substring(1));
        out.raw("</td><td>").text(row.claimant());
        small(row.side() == null || row.claimant().contains(row.side()) ? null : row.side());
        small(row.channel() == null ? null : "via " + row.channel());
        out.raw("</td><td class=\"many\"><strong>").text(row.printed()).raw("</strong>");
        small(row.bounds());
        for (String note : row.notes()) small(note);
        out.raw("</td><td>").text(row.what());
        small(row.whom() == null ? null : "of: " + row.whom());
        small(row.where() == null ? null : "in: " + row.where());
        String words = row.whenWords() == null ? null : "“" + row.whenWords() + "”";
        out.raw("</td><td>").text(row.when() != null ? row.when() : words != null ? words : "undated");
        small(row.when() == null ? null : words);
        out.raw("</td><td class=\"quote\" dir=\"auto\">");
        sentence(Quoting.of(row.figure()));
        out.raw("</td></tr>\n");
    }

    private void sentence(Quoting quoting) {
        Shortening.Excerpt part = Shortening.around(quoting.text(), quoting.from(), quoting.to(), SENTENCE);
        out.text(part.text(), 0, part.from());
        if (part.to() > part.from())
            out.raw("<strong>").text(part.text(), part.from(), part.to()).raw("</strong>");
        out.text(part.text(), part.to(), part.text().length());
    }

    void others(Saids saids) {
        if (saids.rows().isEmpty()) return;
        out.raw("<h3>Claims without figures</h3>\n<ul>\n");
        for (Said said : saids.rows()) said(said);
        out.raw("</ul>\n");
        if (saids.others() > 0)
            out.raw("<p class=\"meta\">And " + saids.others()
                    + " that assert nothing: wishes, plans, beliefs, refusals.</p>\n");
    }

    private void said(Said said) {
        out.raw("<li>");
        link(said.id(), "Q" + said.id().substring(1));
        out.raw(" <strong>").text(said.who()).raw("</strong>");
        if (said.channel() != null) out.text(", via " + said.channel());
        if (said.when() != null) out.text(" (" + said.when() + ")");
        out.raw(said.cue().isEmpty() ? ": " : " ").text(said.cue().isEmpty() ? "" : said.cue() + ": ");
        out.text(Shortening.to(said.what(), CONTENT)).raw("</li>\n");
    }

    void happened(List<Happened> incidents) {
        if (incidents.isEmpty()) return;
        out.raw("<h3>What is claimed of one happening</h3>\n<ul>\n");
        for (Happened h : incidents) {
            out.raw("<li><strong>").text(h.what()).raw("</strong> ").text(h.claimed());
            out.raw(" <small>").text(h.figures()).raw("</small></li>\n");
        }
        out.raw("</ul>\n");
    }

    void compared(String title, List<Compared> rows) {
        if (rows.isEmpty()) return;
        out.raw("<h3>").text(title).raw("</h3>\n<ul>\n");
        for (Compared d : rows) {
            out.raw("<li>");
            link(d.a(), d.a());
            out.raw(" <strong>").text(d.how()).raw("</strong> ");
            link(d.b(), d.b());
            out.raw(" <small>").text(d.reason()).raw("</small></li>\n");
        }
        out.raw("</ul>\n");
    }

    private void small(@Nullable String text) {
        if (text != null) out.raw("<small>").text(text).raw("</small>");
    }

    private void link(String id, String label) {
        if (anchor == null) {
            out.text(label);
            return;
        }
        out.raw("<a href=\"#").text(anchor + id).raw("\">").text(label).raw("</a>");
    }
}
