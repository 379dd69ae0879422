package org.hearsay.figure;

import org.hearsay.model.Figure;
import org.hearsay.number.Numeral;

/** The choices of a trained model, where the words themselves do not settle them. */
final class ModelChoices implements Choices {
    private static final double BIAS = 2.5;
    private static final double ARTICLE_BIAS = -1.5;
    private final FigureModel model;
    private final Certain certain;
    private final Spoken spoken;
    private final Agents agents;
    private final Lists lists;
    private final SomeOf parts;

    ModelChoices(FigureModel model, Certain certain, Spoken spoken, Agents agents, Lists lists, SomeOf parts) {
        this.model = model;
        this.certain = certain;
        this.spoken = spoken;
        this.agents = agents;
        this.lists = lists;
        this.parts = parts;
    }

    @Override
    public int event(Signals seen, Sighting sighting, History history) {
        double bias = sighting.numeral().kind() == Numeral.Kind.ARTICLE ? ARTICLE_BIAS : BIAS;
        String unit = certain.kind(sighting, history);
        int whole = sighting.share() == Sighting.Share.WHOLE ? certain.ofWhole(sighting) : -1;
        if (whole >= 0) return whole;
        if (certain.isOnlyNamed(sighting)) return 0;
        if (sighting.share() == Sighting.Share.WHOLE || agents.holds(sighting))
            return seen.best(
                    model.events(),
                    Classes.EVENTS.size(),
                    bias,
                    c -> Classes.isDoing(c) && Classes.fits(c, unit) && spoken.allows(c, sighting));
        int best = seen.best(
                model.events(), Classes.EVENTS.size(), bias, c -> Classes.fits(c, unit) && spoken.allows(c, sighting));
        if (spoken.isDoer(best, sighting)) return 0;
        if (best == 0 && !certain.isFigure(sighting, history)) return beside(seen, sighting, history, bias);
        return certain.event(sighting, best, history);
    }

    /** What the words beside a number say, where the model takes it for a figure but of what no word speaks of. */
    private int beside(Signals seen, Sighting sighting, History history, double bias) {
        String unit = certain.kind(sighting, history);
        int unsaid = seen.best(model.events(), Classes.EVENTS.size(), bias, c -> Classes.fits(c, unit));
        if (unsaid == 0) return 0;
        int event = certain.event(sighting, unsaid, history);
        return event != unsaid && spoken.allows(event, sighting) ? event : 0;
    }

    @Override
    public int unit(Signals seen, Sighting sighting, int event, History history) {
        boolean unknown = sighting.counted().unitClass() == null;
        int best = seen.best(
                model.units(), Classes.UNITS.size(), 0, c -> !unknown || Classes.suits(event, Classes.UNITS.get(c)));
        return certain.unit(sighting, event, best, history);
    }

    @Override
    public int counting(Signals seen, Sighting sighting, int event, History history) {
        boolean same = event == history.figureEvent();
        boolean goesOn = lists.goOn(history.lastFigure(), sighting) || LossLists.isEntry(sighting);
        if (same && (goesOn || parts.holds(sighting, history))) return history.figureCounting();
        return certain.runs(sighting, event) ? Figure.Counting.CUMULATIVE.ordinal() : seen.best(model.counting(), 2, 0);
    }
}
