package org.hearsay.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which classes of units are kinds of which others ({@code units.txt}). */
final class UnitKinds {
    private final Map<String, String> kindOf = new HashMap<>();

    UnitKinds() {
        InputStream in = Objects.requireNonNull(UnitKinds.class.getResourceAsStream("units.txt"), "units.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                if (columns.length == 2 && !line.startsWith("#")) kindOf.put(columns[0], columns[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
