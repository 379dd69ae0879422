package org.hearsay.app;

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
import org.jspecify.annotations.Nullable;

/** Adds reports to a ledger as they come, and counts. */
final class Adding implements Results<Adding.Read> {
    /** So many reports are added in one transaction. */
    private static final int BATCH = 100;

    private final Ledger ledger;
    private final Engine engine;
    private final Marks marks;
    private final Progress progress;
    private final Stopping stopping;
    private final Console console;
    private final Counted all = new Counted();
    private final List<String> files = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Counted file = new Counted();
    private int since;
    private boolean stopped;

    private Adding(Ledger ledger, Engine engine, Progress progress, Stopping stopping, Console console) {
        this.ledger = ledger;
        this.engine = engine;
        this.marks = new Marks(ledger);
        this.progress = progress;
        this.stopping = stopping;
        this.console = console;
    }

    /** Adds reports to the ledger at a place, until all are added or the user stops it; the exit code. */
    static int into(
            String where,
            ReadingOptions.Knowledge knowledge,
            int threads,
            Source source,
            Console console,
            Stopping stopping) {
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            int code =
                    add(ledger, knowledge, threads, source, console, stopping).summary(where);
            console.out().flush();
            return code;
        }
    }

    private static Adding add(
            Ledger ledger,
            ReadingOptions.Knowledge knowledge,
            int threads,
            Source source,
            Console console,
            Stopping stopping) {
        try (Progress progress = Progress.over(source, console)) {
            Adding adding = new Adding(ledger, Engine.current(knowledge.text()), progress, stopping, console);
            adding.run(new Pipeline<>(threads, adding.work(knowledge.reader())), source);
            if (!adding.stopped) ledger.settle();
            return adding;
        }
    }

    private void run(Pipeline<Read> pipeline, Source source) {
        try {
            pipeline.run(source, this);
        } catch (StoppedException e) {
            stopped = true;
        }
        stopped |= stopping.asked();
        keep();
    }

    /**
     * A report that was looked at.
     *
     * @param report the report
     * @param reading its reading, null when the ledger knows the report
     */
    record Read(Report report, @Nullable Reading reading) {}

    /** What is done for each report, on any thread. */
    private Function<Report, Read> work(ReportReader reader) {
        return report -> new Read(report, ledger.knows(report.id()) ? null : reader.read(report));
    }

    @Override
    public void done(Read read) {
        boolean isNew = read.reading() != null && ledger.add(read.reading(), engine);
        file.count(isNew);
        all.count(isNew);
        progress.report();
        if (++since >= BATCH) keep();
        if (stopping.asked()) throw new StoppedException();
    }

    private void keep() {
        marks.keep();
        ledger.commit();
        since = 0;
    }

    @Override
    public void refused(String name, String reason) {
        file.refuse();
        all.refuse();
        refused.add(Printable.line(name) + ": " + Printable.line(reason));
        if (stopping.asked()) throw new StoppedException();
    }

    @Override
    public void warning(String name, String what) {
        warnings.add(Printable.line(name) + ": " + Printable.line(what));
    }

    @Override
    public long from(String name) {
        return marks.from(name);
    }

    @Override
    public @Nullable String remembered(String key) {
        return ledger.remembered(key);
    }

    @Override
    public void remember(String key, String value) {
        ledger.remember(key, value);
    }

    @Override
    public void paused() {
        keep();
        say();
    }

    /** Says what there is to say so far. */
    private void say() {
        for (List<String> words : List.of(warnings, refused, files)) {
            words.forEach(w -> console.err().println("hearsay: " + w));
            words.clear();
        }
    }

    @Override
    public void reached(String name, long offset) {
        marks.reached(name, offset);
        progress.at(offset);
    }

    @Override
    public void ended(String name) {
        if (file.total() > 1) files.add(Printable.line(name) + ": " + file.words());
        file = new Counted();
        marks.ended(name);
        progress.ended(name);
    }

    /** Says what came of it; the exit code. */
    private int summary(String where) {
        say();
        if (stopped) console.err().println("hearsay: stopped; the same command goes on from here");
        console.out().print(all.words() + ", in " + where + "\n");
        if (stopped) return Exit.STOPPED;
        return all.refused() == 0 ? Exit.OK : Exit.BAD_INPUT;
    }
}
