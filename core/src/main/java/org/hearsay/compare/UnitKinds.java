package org.hearsay.compare;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Which classes of units are kinds of which others ({@code units.txt}). */
final class UnitKinds {
    private final Map<String, String> kindOf = new HashMap<>();

    UnitKinds() {
        for (String line : Lexicon.lines(UnitKinds.class, "units.txt")) {
            String[] columns = line.split("\t");
            if (columns.length == 2) kindOf.put(columns[0], columns[1]);
        }
    }

    /** Whether two figures of these classes can count the same thing. */
    boolean meet(String a, String b) {
        return isA(a, b) || isA(b, a);
    }

    /** Whether the class is a kind of the other, or the same. */
    boolean isA(@Nullable String a, String b) {
        for (String kind = a; kind != null; kind = kindOf.get(kind)) if (kind.equals(b)) return true;
        return false;
    }

    /** The widest kind that the class belongs to: figures with other kinds are never compared. */
    String widest(String unitClass) {
        String kind = unitClass;
        for (String next = kind; next != null; next = kindOf.get(kind)) kind = next;
        return kind;
    }

    boolean arePersons(String unitClass) {
        return isA(unitClass, "persons");
    }
}
