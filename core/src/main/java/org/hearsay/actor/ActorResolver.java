package org.hearsay.actor;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/**
 * Tells which mentions are the same speaker, what kind of source it is and whose side it is on. Goes through the page
 * once for its names and once through its attributions; immutable and safe for several threads.
 */
public final class ActorResolver {
    private final Names names;

    /** A resolver that knows these names. */
    public ActorResolver(Names names) {
        this.names = names;
    }

    /** The attributions with their speakers, and the speakers, in the order in which they first speak. */
    public Cast resolve(Layout layout, Tags tags, List<Attribution> attributions) {
        return new Casting(new Page(layout, names.in(layout), tags), names.profile()).of(attributions);
    }
}
