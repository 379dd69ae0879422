package org.hearsay.app.page;

import java.util.List;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;

/** Plain text for a terminal: a heading, the table of figures, the other claims, what disagrees. */
final class TextPage implements Page {
    private static final String INDENT = "     ";

    private final int columns;
    private final boolean coloured;
    private final FigureTable figures;

    TextPage(int columns, boolean coloured) {
        this.columns = columns;
        this.coloured = coloured;
        this.figures = new FigureTable(columns, coloured);
    }

    @Override
    public String reading(Reading reading) {
        StringBuilder out = new StringBuilder();
        heading(out, Heading.of(reading));
        List<ClaimRow> rows = ClaimRows.of(reading);
        Saids saids = Saids.of(reading);
        if (!rows.isEmpty()) out.append(figures.of(rows));
        if (!saids.rows().isEmpty()) claims(out, saids);
        if (rows.isEmpty() && saids.rows().isEmpty())
            out.append(Ink.FAINT.on(Words.noClaims(reading.report()), coloured)).append('\n');
        happened(out, Happened.of(reading.incidents()));
        compared(out, "What disagrees in this page", Compared.disagreeing(reading.relations()));
        compared(out, "What is said again in this page", Compared.saidAgain(reading.relations()));
        if (!reading.loaded().isEmpty()) loaded(out, reading);
        if (!reading.whys().isEmpty()) whys(out, reading);
        return out.append('\n').toString();
    }

    @Override
    public String group(Group group, List<Reading> readings) {
        StringBuilder out = new StringBuilder();
        out.append(Ink.STRONG.on("ALL REPORTS TOGETHER", coloured)).append('\n');
        for (List<String> names : group.copies())
            wrapped(out, "", "Same story: " + Printable.line(String.join(", ", names)));
        happened(out, Happened.of(group.incidents()));
        compared(out, "What disagrees between them", Compared.disagreeing(group.relations()));
        compared(out, "What is said again between them", Compared.saidAgain(group.relations()));
        return out.append('\n').toString();
    }

    private void heading(StringBuilder out, Heading heading) {
        for (var line : Wrapping.lines(heading.title(), columns))
            out.append(Ink.STRONG.on(heading.title().substring(line.start(), line.end()), coloured))
                    .append('\n');
        String outlet = heading.outlet() == null ? "outlet unknown" : heading.outlet();
        wrapped(out, "", outlet + " · " + heading.date());
        String origin = heading.url() == null ? heading.name() : heading.name() + " · " + heading.url();
        out.append(Ink.FAINT.on(Shortening.to(origin, columns), coloured)).append("\n\n");
    }

    private void claims(StringBuilder out, Saids saids) {
        int who = Math.max(16, columns / 4);
        int what = columns - 5 - 2 - who - 2;
        out.append(Ink.STRONG.on("Claims without figures", coloured)).append('\n');
        Grid grid = new Grid(coloured, 5, who, what);
        for (Said said : saids.rows())
            grid.row(List.of(Cell.of(said.id(), Ink.FAINT), who(said), what(said, 2 * what)));
        out.append(grid);
        if (saids.others() > 0)
            wrapped(out, "", "And " + saids.others() + " that assert nothing: wishes, plans, beliefs, refusals.");
        out.append('\n');
    }

    private static Cell who(Said said) {
        return Cell.of(said.who(), Ink.NAME).and(said.channel() == null ? null : "via " + said.channel(), Ink.FAINT);
    }

    private static Cell what(Said said, int room) {
        String cue = said.cue().isEmpty() ? "" : said.cue() + ": ";
        String when = said.when() == null ? "" : " (" + said.when() + ")";
        int left = Math.max(20, room - Wrapping.width(cue) - Wrapping.width(when));
        return Cell.of(cue + Shortening.to(said.what(), left) + when, Ink.PLAIN);
    }

    private void happened(StringBuilder out, List<Happened> incidents) {
        if (incidents.isEmpty()) return;
        out.append(Ink.STRONG.on("What is claimed of one happening", coloured)).append('\n');
        for (Happened h : incidents) {
            out.append(Ink.NAME.on(Shortening.to(h.what(), columns), coloured)).append('\n');
            wrapped(out, INDENT, h.claimed() + " (" + h.figures() + ")");
        }
    }

    private void compared(StringBuilder out, String title, List<Compared> rows) {
        if (rows.isEmpty()) return;
        out.append(Ink.STRONG.on(title, coloured)).append('\n');
        for (Compared d : rows) {
            String lead = Shortening.to(d.a() + " " + d.how() + " " + d.b(), columns);
            out.append(Ink.TROUBLE.on(lead, coloured)).append('\n');
            wrapped(out, INDENT, d.reason());
        }
    }

    private void loaded(StringBuilder out, Reading reading) {
        out.append(Ink.STRONG.on("Loaded words in the page's own voice", coloured))
                .append('\n');
        wrapped(out, INDENT, ClaimRows.counted(reading.loaded()));
        out.append('\n');
    }

    private void whys(StringBuilder out, Reading reading) {
        out.append(Ink.STRONG.on("Why these are attributions", coloured)).append('\n');
        for (String line : Whys.of(reading)) wrapped(out, "", line);
        out.append('\n');
    }

    private void wrapped(StringBuilder out, String indent, String line) {
        for (var span : Wrapping.lines(line, columns - indent.length()))
            out.append(indent).append(line, span.start(), span.end()).append('\n');
    }
}
