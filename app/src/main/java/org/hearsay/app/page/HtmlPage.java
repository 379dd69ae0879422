package org.hearsay.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Group;
import org.hearsay.model.Part;
import org.hearsay.model.Reading;

/**
 * One self-contained page: each report with its marks and, beside it, its claims. It asks nothing of the network, and
 * its policy forbids it to: no scripts, no pictures, no fonts from elsewhere.
 */
final class HtmlPage implements Page {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final String style = style();

    static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String opening() {
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(POLICY)
                .raw("\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<title>Hearsay: who claims what</title>\n<style>\n").raw(style).raw("</style>\n</head>\n<body>\n");
        out.raw("<header class=\"page\"><h1>Hearsay: who claims what</h1>\n<p class=\"key\">");
        for (Mark.Kind kind : Mark.Kind.values()) key(out, kind);
        return out.raw("</p></header>\n<main>\n").toString();
    }

    private static void key(Markup out, Mark.Kind kind) {
        String letter = kind.letter.toLowerCase(Locale.ROOT);
        out.raw("<span><span class=\"" + letter + " letter\" data-letter=\"" + kind.letter + "\">");
        out.text(kind.name).raw("</span></span> ");
    }

    @Override
    public String reading(Reading reading) {
        String anchor = reading.report().id() + "-";
        Markup out = new Markup();
        out.raw("<article>\n");
        heading(out, Heading.of(reading));
        out.raw("<div class=\"sides\">\n<div class=\"text\" dir=\"auto\">");
        text(out, reading, new Anchors(anchor, Map.of()));
        out.raw("</div>\n<div class=\"claims\">\n");
        HtmlClaims claims = new HtmlClaims(out, anchor);
        claims.figures(ClaimRows.of(reading));
        claims.others(Saids.of(reading));
        claims.happened(Happened.of(reading.incidents()));
        claims.compared("What disagrees in this page", Compared.disagreeing(reading.relations()));
        claims.compared("What is said again in this page", Compared.saidAgain(reading.relations()));
        return out.raw("</div>\n</div>\n</article>\n").toString();
    }

    private static void heading(Markup out, Heading heading) {
        out.raw("<h2 dir=\"auto\">").text(heading.title()).raw("</h2>\n<p class=\"meta\">");
        out.text(heading.outlet() == null ? "outlet unknown" : heading.outlet());
        out.raw(" · ").text(heading.date()).raw(" · ").text(heading.name());
        if (heading.url() != null) out.raw(" · ").text(heading.url());
        out.raw("</p>\n");
    }

    /** The title too, where it came apart: it may hold marks. */
    static void text(Markup out, Reading reading, Anchors anchors) {
        String title = reading.report().title();
        List<Mark> inTitle = title == null ? List.of() : Mark.in(Part.TITLE, reading);
        if (title != null && !inTitle.isEmpty()) {
            out.raw("<b>");
            MarkedText.append(out, title, inTitle, anchors);
            out.raw("</b>\n\n");
        }
        MarkedText.append(out, reading.report().text(), Mark.in(Part.TEXT, reading), anchors);
    }

    @Override
    public String group(Group group, List<Reading> readings) {
        Markup out = new Markup();
        out.raw("<article>\n<h2>All reports together</h2>\n");
        if (!group.copies().isEmpty()) out.raw("<h3>The same story</h3>\n<ul>\n");
        for (List<String> names : group.copies())
            out.raw("<li>").text(String.join(", ", names)).raw("</li>\n");
        if (!group.copies().isEmpty()) out.raw("</ul>\n");
        new HtmlClaims(out, null).happened(Happened.of(group.incidents()));
        new HtmlClaims(out, null).compared("What disagrees between them", Compared.disagreeing(group.relations()));
        new HtmlClaims(out, null).compared("What is said again between them", Compared.saidAgain(group.relations()));
        return out.raw("</article>\n").toString();
    }

    @Override
    public String closing() {
        return "</main>\n<footer>Hearsay shows who claims what. It does not say who is right.</footer>\n</body>\n</html>\n";
    }
}
