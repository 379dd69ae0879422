package org.hearsay.actor;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/** Tells which mentions are the same speaker, what kind of source it is and whose side it is on. */
public final class ActorResolver {
    private final Names names;

    public ActorResolver(Names names) {
        this.names = names;
    }

    /** The speakers of a report. */
    public Cast resolve(Layout layout, Tags tags, List<Attribution> attributions) {
        return new Cast(List.of(), attributions);
    }
}
