package org.hearsay.time;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.text.Layout;

/** Tells when something was said and when a figure holds. */
public final class TimeResolver {

    /** The attributions with the days on which they were said. */
    public List<Attribution> said(Layout layout, Tags tags, Dating dating, List<Attribution> attributions) {
        return attributions;
    }

    /** The figures with their time. */
    public List<Figure> times(
            Layout layout, Tags tags, Dating dating, List<Attribution> attributions, List<Figure> figures) {
        return figures;
    }
}
