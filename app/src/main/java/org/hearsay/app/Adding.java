package org.hearsay.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.ReportReader;
import org.hearsay.app.page.Printable;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;

/** Adds reports to a ledger as they come, and counts. */
final class Adding implements Results<Adding.Read> {
    /** So many reports are added in one transaction. */
    private static final int BATCH = 100;

    private final Ledger ledger;
    private final Engine engine;
    private final Progress progress;
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int added;
    private int known;

    Adding(Ledger ledger, Engine engine, Progress progress) {
        this.ledger = ledger;
        this.engine = engine;
        this.progress = progress;
    }

    /** Adds the reports of files and folders to the ledger at a place; the exit code. */
    static int into(String where, Profile profile, int threads, List<Path> paths, Console console) {
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            return add(ledger, profile, threads, paths, console).summary(console, where);
        }
    }

    private static Adding add(Ledger ledger, Profile profile, int threads, List<Path> paths, Console console) {
        try (Progress progress = Progress.over(paths, console)) {
            Adding adding = new Adding(ledger, Engine.current(profile.toString()), progress);
            new Pipeline<>(threads, adding.work(ReadingOptions.reader(profile))).run(paths, adding);
            ledger.commit();
            return adding;
        }
    }

    /**
     * A report that was looked at.
     *
     * @param report the report
     * @param reading its reading, null when the ledger knows the report
     */
    record Read(Report report, @Nullable Reading reading) {}

    /** What is done for each report, on any thread. */
    Function<Report, Read> work(ReportReader reader) {
        return report -> new Read(report, ledger.knows(report.id()) ? null : reader.read(report));
    }

    @Override
    public void done(Read read) {
        boolean isNew = read.reading() != null && ledger.add(read.reading(), engine);
        if (isNew) added++;
        else known++;
        if (isNew && added % BATCH == 0) ledger.commit();
        progress.step(read.report());
    }

    @Override
    public void refused(String name, String reason) {
        refused.add(Printable.line(name) + ": " + Printable.line(reason));
    }

    @Override
    public void warning(String name, String what) {
        warnings.add(Printable.line(name) + ": " + Printable.line(what));
    }

    /** Says what came of it; the exit code. */
    int summary(Console console, String where) {
        warnings.forEach(w -> console.err().println("hearsay: " + w));
        refused.forEach(r -> console.err().println("hearsay: " + r));
        console.out()
                .print(added + " new, " + known + " known already, " + refused.size() + " refused, in " + where + "\n");
        return refused.isEmpty() ? Exit.OK : Exit.BAD_INPUT;
    }
}
