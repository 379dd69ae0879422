package org.hearsay.web.adding;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file or an address of a batch, and what became of it. Guarded by its batch. */
final class Item {
    final String name;
    final @Nullable Path file;
    private State state = State.WAITING;
    private @Nullable String why;
    private @Nullable Taking taking;

    /**
     * What has come, and waits.
     *
     * @param name what its sender calls it; its address, where that is what was sent
     * @param file where it lies, null for an address
     */
    Item(String name, @Nullable Path file) {
        this.name = name;
        this.file = file;
    }

    /** How far something is. */
    enum State {
        WAITING,
        READING,
        STOPPED,
        OVER
    }

    State state() {
        return state;
    }

    void begin(Taking anew) {
        taking = anew;
        why = null;
        state = State.READING;
    }

    /** Stopped before its end, by somebody or because it took too long; it can be gone on with. */
    void stop(String reason) {
        if (taking != null) taking.stop();
        why = reason;
        state = State.STOPPED;
    }

    void end(@Nullable String refused) {
        why = refused;
        state = State.OVER;
    }

    void await() {
        state = State.WAITING;
    }

    /** As a page shows it now. */
    Line line() {
        List<Arrival> arrivals = taking == null ? List.of() : taking.arrivals();
        return new Line(name, words(arrivals), state == State.READING || state == State.WAITING, arrivals);
    }

    private String words(List<Arrival> arrivals) {
        String so = Line.words(arrivals);
        return switch (state) {
            case WAITING -> "waiting";
            case READING -> so.isEmpty() ? "being read" : so + " so far";
            case STOPPED -> (so.isEmpty() ? "" : so + "; ") + why;
            case OVER -> why != null ? Arrival.REFUSED + why : so.isEmpty() ? Arrival.REFUSED + "nothing in it" : so;
        };
    }
}
