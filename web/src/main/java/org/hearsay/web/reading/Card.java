package org.hearsay.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside the text it stands in. All texts are on one line.
 *
 * @param id the claim's id in the reading: {@code f1}, {@code a1}
 * @param label its letter and number, as its mark shows them
 * @param by the id of the attribution it rests on, null where nobody is named
 * @param who who says so
 * @param via whose side that is and through whom it came, null where neither is known
 * @param number how many, as printed; null for a claim without a figure
 * @param bounds what the words leave possible, null where the number says it all
 * @param facts of what, whose, where, as of when; and what else must be known
 * @param quote its sentence, or what was said
 * @param evidence which words each field rests on
 */
public record Card(
        String id,
        String label,
        @Nullable String by,
        String who,
        @Nullable String via,
        @Nullable String number,
        @Nullable String bounds,
        List<String> facts,
        Quote quote,
        List<Evidence> evidence) {
    public Card {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }

    /** Whether it counts something. */
    public boolean isFigure() {
        return number != null;
    }

    /**
     * Words with the number in them set apart.
     *
     * @param before what stands before it
     * @param number it; empty where it stands elsewhere
     * @param after what stands after it
     */
    public record Quote(String before, String number, String after) {
        /** All of it. */
        public String words() {
            return before + number + after;
        }
    }
}
