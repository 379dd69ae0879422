package org.hearsay.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.model.Report;

/** A process that makes reports of a file and does nothing with them. */
final class IngestAlone {
    private IngestAlone() {}

    /** Reads the file named first; ends with 1 when anything in it is refused. Writes into the second how the heap went. */
    public static void main(String[] args) throws IOException {
        Counting counting = new Counting();
        new ReportFiles().each(List.of(Path.of(args[0])), counting);
        System.out.println(counting.reports + " reports, " + counting.characters + " characters");
        if (args.length > 1) Files.writeString(Path.of(args[1]), counting.heap.words());
        System.exit(counting.refused == 0 ? 0 : 1);
    }

    private static final class Counting implements Intake {
        private final HeapCurve heap = new HeapCurve();
        private int reports;
        private long characters;
        private int refused;

        @Override
        public void report(Report report) {
            reports++;
            characters += report.text().length();
            heap.page(reports);
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
