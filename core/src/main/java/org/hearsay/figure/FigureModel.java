package org.hearsay.figure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.hearsay.learn.ChoiceModel;

/**
 * The weights of the choices made for each numeral.
 *
 * @param events whether it is a claimed figure and of what event
 * @param units class of what is counted
 * @param counting running total or single happening
 */
public record FigureModel(ChoiceModel events, ChoiceModel units, ChoiceModel counting) {

    /** Loads the model that comes with the library. */
    static FigureModel standard() {
        InputStream stream = FigureModel.class.getResourceAsStream("figures.model");
        if (stream == null) throw new IllegalStateException("figures.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model; the stream stays open. */
    public static FigureModel read(InputStream in) throws IOException {
        return new FigureModel(ChoiceModel.read(in), ChoiceModel.read(in), ChoiceModel.read(in));
    }

    /** Writes the model; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        events.write(out);
        units.write(out);
        counting.write(out);
    }
}
