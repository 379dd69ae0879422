package org.hearsay.bench.pages;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.model.Report;

/** A process that makes reports of a file and does nothing with them. */
final class IngestAlone {
    private IngestAlone() {}

    /** Reads the file that is named; ends with 1 when anything in it is refused. */
    public static void main(String[] args) {
        Counting counting = new Counting();
        new ReportFiles().each(List.of(Path.of(args[0])), counting);
        System.out.println(counting.reports + " reports, " + counting.characters + " characters");
        System.exit(counting.refused == 0 ? 0 : 1);
    }

    private static final class Counting implements Intake {
        private int reports;
        private long characters;
        private int refused;

        @Override
        public void report(Report report) {
            reports++;
            characters += report.text().length();
        }

        @Override
        public void refused(String name, String reason) {
            refused++;
            System.err.println(name + ": " + reason);
        }

        @Override
        public void warning(String name, String what) {
            System.err.println(name + ": " + what);
        }
    }
}
