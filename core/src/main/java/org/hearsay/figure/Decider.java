package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.name.NamedWords;
import org.hearsay.number.Numeral;

/** Goes through the numerals of a page in order and has each choice made, the earlier ones known to the later. */
final class Decider {
    private final WordSets sets;
    private final NotCounts excluded;

    Decider(WordSets sets) {
        this.sets = sets;
        this.excluded = new NotCounts(sets);
    }

    List<Decision> decide(Page page, NamedWords names, List<Sighting> sightings, Choices choices) {
        EventSignals events = new EventSignals(page, names, sets);
        UnitSignals units = new UnitSignals(page, names, sets);
        CountingSignals countings = new CountingSignals(page, sets);
        Signals signals = new Signals();
        History history = new History();
        SomeOf parts = new SomeOf(page, sets);
        List<Decision> decisions = new ArrayList<>();
        for (Sighting s : sightings) {
            boolean article = s.numeral().kind() == Numeral.Kind.ARTICLE;
            if (article && !s.isPlain() && !OneMore.follows(page, s, history)) continue;
            if (excluded.holds(page, s)) continue;
            events.note(s, history, signals);
            int event = choices.event(signals, s, history);
            boolean part = parts.holds(s, history);
            int unit = 0;
            int counting = 0;
            if (event != 0) {
                units.note(s, event, history, signals);
                unit = choices.unit(signals, s, event, history);
                countings.note(s, event, unit, history, signals);
                counting = choices.counting(signals, s, event, history);
                decisions.add(new Decision(s, event, unit, counting, part));
            }
            history.decided(s, event, unit, counting, part);
        }
        return decisions;
    }
}
