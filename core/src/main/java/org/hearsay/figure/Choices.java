package org.hearsay.figure;

/** Makes the choices for one numeral after another: by a model, or by what an annotator said. */
interface Choices {
    /** Index of the event in {@link Classes#EVENTS}; 0 when it is no claimed figure. */
    int event(Signals seen, Sighting sighting, History history);

    /** Index of the class in {@link Classes#UNITS}. */
    int unit(Signals seen, Sighting sighting, int event, History history);

    /** Index in {@link org.hearsay.model.Figure.Counting}. */
    int counting(Signals seen, Sighting sighting, int event, History history);
}
