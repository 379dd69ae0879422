package org.hearsay.time;

import org.hearsay.model.Phrase;

/**
 * A time expression as TIMEX3 has it (TimeML 1.2.1).
 *
 * @param phrase the words
 * @param type kind of time
 * @param value the value in the notation of TIMEX3: {@code 2013-03-21}, {@code 2013-W12}, {@code P3D}, {@code PRESENT_REF}
 */
public record Timex(Phrase phrase, Type type, String value) {

    /** Kinds of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
