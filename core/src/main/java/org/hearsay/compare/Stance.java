package org.hearsay.compare;

import java.time.LocalDate;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.CueClass;
import org.jspecify.annotations.Nullable;

/**
 * How a claim without a figure is meant.
 *
 * @param affirmed false for what somebody did not say
 * @param attitude whether it is asserted, ordered, ...
 * @param denied whether it is denied
 * @param asked whether somebody is asked or told to do it
 * @param said the day on which it was said, null when not known
 */
record Stance(
        boolean affirmed,
        Attitude attitude,
        boolean denied,
        boolean asked,
        @Nullable LocalDate said) {

    static Stance of(Attribution a) {
        Attribution.Speech speech = a.speech();
        return new Stance(
                speech.affirmed(),
                speech.attitude(),
                speech.cueClass() == CueClass.DENIAL,
                speech.cueClass() == CueClass.DIRECTIVE,
                a.said() == null ? null : a.said().from());
    }

    /** Whether both affirm, both deny or both demand, and were not said on two days. */
    boolean isLike(Stance other) {
        return affirmed == other.affirmed
                && attitude == other.attitude
                && denied == other.denied
                && asked == other.asked
                && (said == null || other.said == null || said.equals(other.said));
    }
}
