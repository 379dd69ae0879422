package org.hearsay.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** The guideline's classes in a fixed order, by which the models know them. */
final class Classes {
    /** Events; the first is "no claimed figure". */
    static final List<String> EVENTS =
            Stream.concat(Stream.of("none"), Figure.Event.CLASSES.stream()).toList();

    static final List<String> UNITS = Figure.Unit.CLASSES;

    private static final Set<String> OF_PEOPLE = Set.of("killed", "injured", "casualties", "missing", "displaced");

    private static final Set<String> OF_THINGS = Set.of("damaged", "shot_down", "launched");

    /** Events of those who do something themselves. */
    private static final Set<String> OF_AGENTS = Set.of("none", "deployed", "launched", "other");

    private Classes() {}

    /** Whether an event can be that of somebody who does something to others. */
    static boolean isDoing(int event) {
        return OF_AGENTS.contains(EVENTS.get(event));
    }

    /** Whether an event can befall what is counted: things are not killed or missing, people not damaged or launched. */
    static boolean fits(int event, @Nullable String unit) {
        if (isThing(unit)) return !OF_PEOPLE.contains(EVENTS.get(event));
        return unit == null || !OF_THINGS.contains(EVENTS.get(event)) || !isPeople(unit);
    }

    /** Whether what is not known by its name can be of a class, where this befell it: people are eliminated, not destroyed. */
    static boolean suits(int event, String unit) {
        return fits(event, unit) && !(EVENTS.get(event).equals("destroyed") && isPeople(unit));
    }

    static boolean isPeople(String unit) {
        return UNITS.contains(unit) && !isThing(unit);
    }

    /** Whether it is what armies have and send. */
    static boolean isArms(String unit) {
        return UNITS.contains(unit)
                && UNITS.indexOf(unit) >= UNITS.indexOf("units")
                && UNITS.indexOf(unit) <= UNITS.indexOf("ships");
    }

    private static boolean isThing(@Nullable String unit) {
        return unit != null && UNITS.indexOf(unit) >= UNITS.indexOf("units");
    }
}
