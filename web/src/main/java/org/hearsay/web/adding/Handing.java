package org.hearsay.web.adding;

import org.hearsay.ingest.Intake;
import org.hearsay.model.Report;

/** Hands on each report when its turn comes; fetching one takes nobody's turn. */
record Handing(Taking to, Desk desk) implements Intake {
    @Override
    public void report(Report report) {
        desk.turn(() -> {
            to.report(report);
            return to;
        });
    }

    @Override
    public void refused(String name, String reason) {
        to.refused(name, reason);
    }

    @Override
    public void warning(String name, String what) {
        to.warning(name, what);
    }
}
