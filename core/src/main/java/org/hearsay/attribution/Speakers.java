package org.hearsay.attribution;

import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/** Tells whether a noun phrase is somebody who can speak: a name, a pronoun, a role, an organisation, a state. */
final class Speakers {
    private static final long SPEAKERS = NameKind.bits(
            NameKind.STATE,
            NameKind.ORGAN,
            NameKind.ALLIANCE,
            NameKind.MOVEMENT,
            NameKind.RELIEF,
            NameKind.AGENCY,
            NameKind.BROADCASTER,
            NameKind.NEWSPAPER,
            NameKind.GOVERNMENT,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.LEGISLATURE,
            NameKind.COURT,
            NameKind.ORGANISATION,
            NameKind.ARMED_GROUP,
            NameKind.ROLE,
            NameKind.ROLES,
            NameKind.PERSON,
            NameKind.GROUP,
            NameKind.MEDIA);

    private final Tags tags;
    private final NamedWords names;

    Speakers(Layout layout, Tags tags) {
        this.tags = tags;
        this.names = Names.standard().in(layout);
    }

    /** Whether one of the words between two says so. */
    boolean speaks(int first, int end) {
        for (int w = first; w < end; w++) {
            boolean pronoun = tags.of(w) == Tag.PRP || tags.of(w) == Tag.WP || tags.of(w) == Tag.WDT;
            if (pronoun || tags.of(w).isName() || names.isAny(w, SPEAKERS)) return true;
        }
        return false;
    }
}
