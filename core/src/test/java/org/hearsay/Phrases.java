package org.hearsay;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Looks into every record of a reading, whatever its kind. */
final class Phrases {
    private Phrases() {}

    /** All phrases of a reading. */
    static List<Phrase> in(Reading reading) {
        List<Phrase> phrases = new ArrayList<>();
        collect(reading, phrases);
        return phrases;
    }

    private static void collect(@Nullable Object value, List<Phrase> phrases) {
        if (value instanceof Phrase phrase) phrases.add(phrase);
        else if (value instanceof Collection<?> all) all.forEach(one -> collect(one, phrases));
        else if (value instanceof Record r)
            for (RecordComponent component : r.getClass().getRecordComponents()) collect(of(r, component), phrases);
    }

    private static @Nullable Object of(Record r, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(r);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /**
     * What was found, without the report itself and without where it stands; and without relations, which go by how many
     * characters from the top a figure stands.
     */
    static String withoutPlaces(Reading reading) {
        String all = String.join(
                "\n",
                reading.dating().toString(),
                reading.attributions().toString(),
                reading.figures().toString(),
                reading.actors().toString());
        return all.replaceAll("Span\\[start=\\d+, end=\\d+\\]", "Span");
    }
}
