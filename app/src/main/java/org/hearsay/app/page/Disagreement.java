package org.hearsay.app.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Relation;

/**
 * Where figures do not go together, as a row.
 *
 * @param how the kind of relation, in a word or two
 * @param a the one figure
 * @param b the other
 * @param reason why, as a sentence
 */
record Disagreement(String how, String a, String b, String reason) {

    /** The relations that tell of a disagreement, in their order. */
    static List<Disagreement> of(List<Relation> relations) {
        return relations.stream()
                .filter(r -> disagrees(r.type()))
                .map(Disagreement::of)
                .toList();
    }

    private static Disagreement of(Relation r) {
        return new Disagreement(
                r.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Printable.line(r.a()),
                Printable.line(r.b()),
                Printable.line(r.reason()));
    }

    private static boolean disagrees(Relation.Type type) {
        return switch (type) {
            case REVISES, CONTRADICTS, DIFFERS, DENIES, SUM_MISMATCH -> true;
            case REPEATS, UPDATES, AGREES, PART_OF, SUM_OF, INCREMENT_OF, RESTATES, NOT_COMPARABLE -> false;
        };
    }
}
