package org.hearsay.web.adding;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/** Reads and keeps the reports of one file or address as they come, until it is told to stop. */
final class Taking implements Intake {
    private final Desk desk;
    private final String folder;
    private final List<Arrival> arrivals = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * Takes what comes.
     *
     * @param folder where files lie while they are read, with a separator at its end: it is named to nobody
     */
    Taking(Desk desk, String folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** Thrown between two reports where nobody waits for more. */
    static final class StoppedException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Lets no further report in. */
    void stop() {
        stopped = true;
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    private synchronized void arrived(String name, String what) {
        arrivals.add(new Arrival(name.replace(folder, ""), null, what.replace(folder, "")));
    }

    private synchronized void arrived(Report report, String what) {
        arrivals.add(new Arrival(report.name(), report.id(), what));
    }

    private void goOn() {
        if (stopped) throw new StoppedException();
    }

    @Override
    public void report(Report report) {
        goOn();
        if (desk.knows(report.id())) {
            arrived(report, Arrival.KNOWN);
            return;
        }
        try {
            keep(desk.read(report));
        } catch (StackOverflowError e) {
            refused(report.name(), "could not be read, by a fault of this program");
        }
    }

    private void keep(Reading reading) {
        Report told = reading.report();
        goOn();
        boolean isNew = desk.keep(reading);
        arrived(told, isNew ? Arrival.DONE : Arrival.KNOWN);
        if (told.isForeign()) arrived(told.name(), "is in another language than English, and not read");
    }

    @Override
    public void refused(String name, String reason) {
        arrived(name, Arrival.REFUSED + reason);
    }

    @Override
    public void warning(String name, String what) {
        arrived(name, what);
    }
}
