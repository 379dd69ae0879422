package org.hearsay.figure;

import org.hearsay.number.Numeral;

/** The choices of a trained model. */
final class ModelChoices implements Choices {
    private static final double BIAS = 1.0;
    private static final double ARTICLE_BIAS = -1.5;
    private final FigureModel model;

    ModelChoices(FigureModel model) {
        this.model = model;
    }

    @Override
    public int event(Signals seen, Sighting sighting) {
        double bias = sighting.numeral().kind() == Numeral.Kind.ARTICLE ? ARTICLE_BIAS : BIAS;
        return seen.best(model.events(), Classes.EVENTS.size(), bias);
    }

    @Override
    public int unit(Signals seen, Sighting sighting) {
        return seen.best(model.units(), Classes.UNITS.size(), 0);
    }

    @Override
    public int counting(Signals seen, Sighting sighting) {
        return seen.best(model.counting(), 2, 0);
    }
}
