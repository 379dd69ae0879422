package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ReportReader;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.language.Languages;
import org.hearsay.ledger.Engine;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Reads the reports of a bundle as they come, and counts. No report makes it fail; that nothing can be written does. */
final class BundleIntake implements Intake {
    private final ReportReader reader;
    private final Engine engine;
    private final PieceWriter writer;
    private final Set<String> seen = new HashSet<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int known;

    BundleIntake(ReportReader reader, Engine engine, PieceWriter writer) {
        this.reader = reader;
        this.engine = engine;
        this.writer = writer;
    }

    @Override
    public void report(Report report) {
        if (!seen.add(report.id())) {
            known++;
            return;
        }
        Reading reading = read(report);
        if (reading == null) {
            seen.remove(report.id());
            return;
        }
        try {
            writer.add(engine.filed(reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Reading read(Report report) {
        try {
            Report told = Languages.told(report);
            if (told.isForeign())
                warning(told.origin(), "is in the language \"" + told.language() + "\" and not read; only English is");
            return reader.read(told);
        } catch (OutOfMemoryError e) {
            // What was made of this report alone; it is gone by now.
            refused(report.origin(), "takes more memory to read than there is");
        } catch (RuntimeException | StackOverflowError e) {
            refused(report.origin(), "could not be read, by a fault of this program: " + e);
        }
        return null;
    }

    @Override
    public void refused(String name, String reason) {
        refused.add(line(name, reason));
    }

    @Override
    public void warning(String name, String what) {
        warnings.add(line(name, what));
    }

    private static String line(String name, String what) {
        return (name + ": " + what).replaceAll("\\p{Cntrl}", " ");
    }

    Tally tally(boolean whole) {
        return new Tally(seen.size(), known, refused, warnings, whole);
    }
}
