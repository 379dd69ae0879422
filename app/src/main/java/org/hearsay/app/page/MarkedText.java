package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Text with marks as HTML. Marks may stand inside one another and may overlap: at every border all open ones are closed
 * and those that go on are opened again. Only where a mark begins does it show its letter and carry its anchor.
 */
final class MarkedText {
    /** Marks open at one place beyond this many are not drawn: nobody could tell them apart. */
    private static final int DEEPEST = 12;

    private final Markup out;
    private final String text;
    private final Anchors anchors;
    private final List<Mark> open = new ArrayList<>();
    private final Set<String> anchored = new HashSet<>();

    private MarkedText(Markup out, String text, Anchors anchors) {
        this.out = out;
        this.text = text;
        this.anchors = anchors;
    }

    /**
     * Appends the text.
     *
     * @param marks outer ones first
     * @param anchors what ids on the page begin with, and where marks lead
     */
    static void append(Markup out, String text, List<Mark> marks, Anchors anchors) {
        new MarkedText(out, text, anchors).all(marks);
    }

    private void all(List<Mark> marks) {
        PriorityQueue<Integer> ends = new PriorityQueue<>();
        int at = 0;
        int next = 0;
        while (next < marks.size() || !ends.isEmpty()) {
            int border = border(marks, next, ends);
            piece(at, border);
            at = border;
            while (!ends.isEmpty() && ends.peek() == border) ends.poll();
            open.removeIf(m -> m.span().end() == border);
            for (; next < marks.size() && marks.get(next).span().start() == border; next++) {
                if (open.size() < DEEPEST) {
                    open.add(marks.get(next));
                    ends.add(marks.get(next).span().end());
                }
            }
        }
        piece(at, text.length());
    }

    private static int border(List<Mark> marks, int next, PriorityQueue<Integer> ends) {
        int start = next < marks.size() ? marks.get(next).span().start() : Integer.MAX_VALUE;
        Integer end = ends.peek();
        return end == null ? start : Math.min(start, end);
    }

    private void piece(int start, int end) {
        if (start >= end) return;
        for (Mark mark : open) opening(mark, mark.span().start() == start);
        out.text(text, start, end);
        for (int i = 0; i < open.size(); i++) out.raw("</span>");
    }

    private void opening(Mark mark, boolean begins) {
        String style = mark.kind().letter.toLowerCase(Locale.ROOT);
        boolean anchor = begins && carriesAnchor(mark);
        String card = anchors.card(mark.of());
        boolean leads = anchor && card != null;
        out.raw("<span class=\"").raw(style);
        if (begins) {
            out.raw(leads ? "" : " letter").raw("\" data-letter=\"").raw(mark.label());
            if (anchor) out.raw("\" id=\"").raw(anchors.prefix()).raw(mark.of());
            out.raw("\" title=\"").raw(mark.kind().name);
        }
        if (!anchors.cards().isEmpty()) out.raw("\" data-of=\"").raw(mark.of());
        out.raw("\">");
        if (anchor && card != null) lead(mark, card);
    }

    /** The letter leads to the claim's card. */
    private void lead(Mark mark, String card) {
        out.raw("<a class=\"letter\" href=\"#")
                .raw(card)
                .raw("\" data-letter=\"")
                .raw(mark.label());
        out.raw("\" aria-label=\"claim ").raw(mark.label()).raw("\"></a>");
    }

    /** A claim is found at its figure or at its content; a content in several pieces at the first. */
    private boolean carriesAnchor(Mark mark) {
        if (mark.kind() == Mark.Kind.FIGURE) return true;
        return mark.kind() == Mark.Kind.CONTENT && anchored.add(mark.of());
    }
}
