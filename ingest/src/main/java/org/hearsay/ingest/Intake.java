package org.hearsay.ingest;

import org.hearsay.model.Report;

/** What takes in the reports of files one after the other, and hears of what could not be read. */
public interface Intake extends Course {

    /** The next report. */
    void report(Report report);
}
