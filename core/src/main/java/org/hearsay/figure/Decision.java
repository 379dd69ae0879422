package org.hearsay.figure;

/**
 * A numeral taken for a claimed figure.
 *
 * @param sighting the number with what stands around it
 * @param event index in {@link Classes#EVENTS}, never 0
 * @param unit index in {@link Classes#UNITS}
 * @param counting index in {@link org.hearsay.model.Figure.Counting}
 * @param part whether it stands in a list of some of those counted before: "12 people, among them three women and a child"
 */
record Decision(Sighting sighting, int event, int unit, int counting, boolean part) {

    String eventClass() {
        return Classes.EVENTS.get(event);
    }

    String unitClass() {
        return Classes.UNITS.get(unit);
    }
}
