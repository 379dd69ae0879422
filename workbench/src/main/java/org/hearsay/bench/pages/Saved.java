package org.hearsay.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.model.Report;

/** Reports of pages that are saved as files, as a user would add them. */
final class Saved {
    private Saved() {}

    /** The report of one page. */
    static Report report(byte[] page) throws IOException {
        Path file = Files.createTempFile("bench-page", ".html");
        try {
            List<Report> out = new ArrayList<>();
            new ReportFiles().each(List.of(Files.write(file, page)), into(out));
            return out.get(0);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Intake into(List<Report> reports) {
        return new Intake() {
            @Override
            public void report(Report report) {
                reports.add(report);
            }

            @Override
            public void refused(String name, String reason) {
                throw new IllegalStateException(name + ": " + reason);
            }

            @Override
            public void warning(String name, String what) {
                // What a page says of itself is not measured here.
            }
        };
    }
}
