package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Attribution.Position;
import org.hearsay.text.Layout;
import org.hearsay.text.Paragraph;

/** Where in a report a stretch stands. */
final class Positions {
    private Positions() {}

    /** The position of a content; the first paragraph of the body is the lede. */
    static Position of(Layout layout, Mention content) {
        Paragraph paragraph = layout.paragraphOf(content.firstWord());
        return switch (paragraph.kind()) {
            case HEADLINE -> Position.HEADLINE;
            case STANDFIRST -> Position.STANDFIRST;
            case SUBHEADING -> Position.SUBHEADING;
            case CAPTION -> Position.CAPTION;
            case BODY -> paragraph.equals(lede(layout)) ? Position.LEDE : Position.BODY;
        };
    }

    private static Paragraph lede(Layout layout) {
        List<Paragraph> paragraphs = layout.paragraphs();
        for (Paragraph p : paragraphs) if (p.kind() == Paragraph.Kind.BODY) return p;
        return paragraphs.get(0);
    }
}
