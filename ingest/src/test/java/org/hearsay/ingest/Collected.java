package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;

/** Keeps what an intake hears. */
class Collected implements Intake {
    private final List<Report> reports = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    List<Report> reports() {
        return reports;
    }

    List<String> refused() {
        return refused;
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void report(Report report) {
        reports.add(report);
    }

    @Override
    public void refused(String name, String reason) {
        refused.add(name + ": " + reason);
    }

    @Override
    public void warning(String name, String what) {
        warnings.add(name + ": " + what);
    }
}
