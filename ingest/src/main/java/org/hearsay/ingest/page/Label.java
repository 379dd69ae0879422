package org.hearsay.ingest.page;

import java.util.Locale;
import org.hearsay.model.PageFact.Field;

/** What the words before a date say that it is: the day of publication, unless they say that something was changed then. */
final class Label {
    private Label() {}

    /** What the first date in a line is. */
    static Field of(String line) {
        int digit = 0;
        while (digit < line.length() && !Character.isDigit(line.charAt(digit))) digit++;
        return after(line.substring(0, digit));
    }

    /** What a date is that stands after these words. */
    static Field after(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        int changed = last(words, "updated", "modified", "edited");
        return changed < 0 || last(words, "publish", "posted") > changed ? Field.PUBLISHED : Field.MODIFIED;
    }

    private static int last(String words, String... wanted) {
        int last = -1;
        for (String word : wanted) last = Math.max(last, words.lastIndexOf(word));
        return last;
    }
}
