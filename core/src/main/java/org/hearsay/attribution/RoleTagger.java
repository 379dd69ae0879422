package org.hearsay.attribution;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;

/** Tells which words are sources, cues and contents. */
final class RoleTagger {

    /** The stretches of a report in order of their place; they do not overlap. */
    List<Mention> tag(Layout layout, Tags tags) {
        return List.of();
    }
}
