package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Attribution.Form;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Whether a content is quoted. */
final class Forms {
    private Forms() {}

    /** All, none or part of the content's words stand in quotation marks; those in which the cue stands too say nothing. */
    static Form of(Layout layout, Saying saying) {
        int around = saying.cues().isEmpty()
                ? -1
                : layout.quotationOf(saying.cues().get(0).firstWord());
        boolean inside = false;
        boolean outside = false;
        for (Mention m : saying.contents()) {
            for (int w = m.firstWord(); w < m.endWord(); w++) {
                if (!Character.isLetterOrDigit(layout.words().text(w).codePointAt(0))) continue;
                if (layout.quotationOf(w) >= 0 && layout.quotationOf(w) != around) inside = true;
                else outside = true;
            }
        }
        if (!inside) return Form.INDIRECT;
        return outside ? Form.MIXED : Form.DIRECT;
    }

    /** Whether an ellipsis stands inside a quotation of the content. */
    static boolean elided(Layout layout, List<Mention> contents) {
        for (Mention m : contents)
            for (int w = m.firstWord(); w < m.endWord(); w++)
                if (layout.quotationOf(w) >= 0 && ellipsis(layout.words(), w)) return true;
        return false;
    }

    private static boolean ellipsis(Words words, int w) {
        String word = words.text(w);
        if (word.equals("…") || word.startsWith("...")) return true;
        return word.equals(".") && w > 0 && words.text(w - 1).equals(".") && words.end(w - 1) == words.start(w);
    }
}
