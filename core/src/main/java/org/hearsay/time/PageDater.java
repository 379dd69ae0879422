package org.hearsay.time;

import org.hearsay.grammar.Tags;
import org.hearsay.model.Dating;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Tells what day a page is from. */
public final class PageDater {

    /**
     * The day a report is from.
     *
     * @param published the date that came with the report (ISO date or date and time), null when none did
     */
    public Dating date(Layout layout, Tags tags, @Nullable String published) {
        return Dating.UNKNOWN;
    }
}
