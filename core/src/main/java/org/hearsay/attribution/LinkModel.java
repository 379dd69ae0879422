package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.learn.ChoiceModel;

/**
 * The weights of the links.
 *
 * @param contents for the choice of a content among the cues
 * @param sources for the choice of a cue among the sources
 */
record LinkModel(ChoiceModel contents, ChoiceModel sources) {
    /** Loads the model that comes with the library. */
    static LinkModel standard() {
        InputStream stream = LinkModel.class.getResourceAsStream("links.model");
        if (stream == null) throw new IllegalStateException("links.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return new LinkModel(ChoiceModel.read(in), ChoiceModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
