package org.hearsay.compare;

import java.util.List;

/**
 * How many independent sources stand behind claims: copies of one text are one, and so is all that one outlet prints, or one
 * agency sends to several.
 */
final class Sources {
    private Sources() {}

    /** The number of sources; what has a text or an outlet in common, also through others, is one. */
    static int of(List<Stated> claims) {
        Joined sources = new Joined();
        for (Stated claim : claims) {
            String story = "story " + claim.print().story();
            String outlet = claim.print().outlet();
            sources.join(story, outlet == null ? story : "outlet " + Names.key(outlet));
            for (String agency : claim.print().agencies()) sources.join(story, "agency " + agency);
        }
        return sources.firsts().size();
    }
}
