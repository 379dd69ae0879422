package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.Evidence;

/**
 * How probable it is that a proposed stretch is one.
 *
 * @param weights whose score is the logarithm of the odds
 */
record StretchModel(ChoiceModel weights) {
    /** Loads the model that comes with the library. */
    static StretchModel standard() {
        InputStream stream = StretchModel.class.getResourceAsStream("stretches.model");
        if (stream == null) throw new IllegalStateException("stretches.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return new StretchModel(ChoiceModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The odds, 0 to 1. */
    double odds(Evidence evidence) {
        return 1 / (1 + StrictMath.exp(-weights.score(evidence)));
    }
}
