package org.hearsay.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import org.hearsay.web.Desk.Arrival;

/** Adds what comes to a ledger, and keeps what became of each. */
final class Receiving implements Results<Adding.Read> {
    private final Ledger ledger;
    private final Engine engine;
    private final String folder;
    private final List<Arrival> arrivals = new ArrayList<>();

    /** Of files in a folder, which is not named to those who sent them. */
    Receiving(Ledger ledger, Engine engine, Path folder) {
        this.ledger = ledger;
        this.engine = engine;
        this.folder = folder + folder.getFileSystem().getSeparator();
    }

    /** What is done for each report, on any thread. */
    Function<Report, Adding.Read> work(ReportReader reader) {
        return report -> new Adding.Read(report, ledger.knows(report.id()) ? null : reader.read(report));
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public void done(Adding.Read read) {
        boolean isNew = read.reading() != null && ledger.add(read.reading(), engine);
        arrivals.add(new Arrival(read.report().name(), read.report().id(), isNew ? "done" : "known"));
    }

    @Override
    public void refused(String name, String reason) {
        arrivals.add(new Arrival(name.replace(folder, ""), null, "refused: " + reason.replace(folder, "")));
    }

    @Override
    public void warning(String name, String what) {
        arrivals.add(new Arrival(name.replace(folder, ""), null, what.replace(folder, "")));
    }
}
