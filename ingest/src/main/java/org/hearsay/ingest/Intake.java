package org.hearsay.ingest;

import org.hearsay.model.Report;

/** What takes in the reports of files one after the other, and hears of what could not be read. */
public interface Intake {

    /** The next report. */
    void report(Report report);

    /**
     * Something that is not read.
     *
     * @param name the file, or the file and its line, as the user would name it
     * @param reason why, in words that go on after "name: "
     */
    void refused(String name, String reason);

    /**
     * Something that is read, but not as its owner may think.
     *
     * @param name the file, or the file and its line
     * @param what what was done, in words that go on after "name: "
     */
    void warning(String name, String what);
}
