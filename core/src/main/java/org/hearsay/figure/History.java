package org.hearsay.figure;

import org.jspecify.annotations.Nullable;

/** What was decided on the candidates before. */
final class History {
    private @Nullable Sighting last;
    private int lastEvent;
    private @Nullable Sighting lastFigure;
    private int figureEvent;
    private int figureUnit;
    private int figureCounting;
    private boolean figurePart;
    private int wholeUnit;
    private int partEvent;

    void decided(Sighting sighting, int event, int unit, int counting, boolean part) {
        last = sighting;
        lastEvent = event;
        if (event == 0) return;
        lastFigure = sighting;
        if (sighting.share() == Sighting.Share.PART) partEvent = event;
        figureEvent = event;
        figureUnit = unit;
        figureCounting = counting;
        figurePart = part;
        if (!part) wholeUnit = unit;
    }

    /** The candidate before; null at the beginning. */
    @Nullable
    Sighting last() {
        return last;
    }

    /** The class decided for the candidate before, 0 for none. */
    int lastEvent() {
        return lastEvent;
    }

    /** The last candidate taken for a figure; null when there is none. */
    @Nullable
    Sighting lastFigure() {
        return lastFigure;
    }

    int figureEvent() {
        return figureEvent;
    }

    /** The class decided for the last figure told with its whole: "43 of 45 drones"; 0 for none. */
    int partEvent() {
        return partEvent;
    }

    int figureUnit() {
        return figureUnit;
    }

    /** Whether the last figure is some of those before it. */
    boolean figurePart() {
        return figurePart;
    }

    /** The class of what was counted last that is not some of those before it. */
    int wholeUnit() {
        return wholeUnit;
    }

    int figureCounting() {
        return figureCounting;
    }
}
