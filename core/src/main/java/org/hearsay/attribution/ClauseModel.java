package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.learn.ChoiceModel;

/**
 * The weights for attributions that grammar suggests: positive where there is one.
 *
 * @param inner for those inside the content of another
 * @param outer for the outermost
 */
record ClauseModel(ChoiceModel inner, ChoiceModel outer) {

    /** Loads the model that comes with the library. */
    static ClauseModel standard() {
        InputStream stream = ClauseModel.class.getResourceAsStream("clauses.model");
        if (stream == null) throw new IllegalStateException("clauses.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return new ClauseModel(ChoiceModel.read(in), ChoiceModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
