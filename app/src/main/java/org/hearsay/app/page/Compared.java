package org.hearsay.app.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.model.Relation;

/**
 * How two figures or claims stand to each other, as a row.
 *
 * @param how the kind of relation, in a word or two
 * @param a the one
 * @param b the other
 * @param reason why, as a sentence
 */
record Compared(String how, String a, String b, String reason) {

    /** The relations that tell of a disagreement, in their order. */
    static List<Compared> disagreeing(List<Relation> relations) {
        return of(relations, Compared::disagrees);
    }

    /** The claims without figures that say the same again, in their order. */
    static List<Compared> saidAgain(List<Relation> relations) {
        return of(relations, type -> type == Relation.Type.RESTATES);
    }

    private static List<Compared> of(List<Relation> relations, Predicate<Relation.Type> wanted) {
        return relations.stream()
                .filter(r -> wanted.test(r.type()))
                .map(Compared::of)
                .toList();
    }

    private static Compared of(Relation r) {
        return new Compared(
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
