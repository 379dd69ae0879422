package org.hearsay.attribution;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.text.Layout;

/** Finds who said what. */
public final class AttributionFinder {

    /** The attributions of a report in order of their place, without speakers and without days. */
    public List<Attribution> find(Layout layout, Tags tags) {
        return List.of();
    }
}
