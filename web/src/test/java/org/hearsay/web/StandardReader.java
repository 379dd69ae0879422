package org.hearsay.web;

import org.hearsay.ReportReader;

/** The reader with what comes with it: its models are loaded once for all tests. */
public final class StandardReader {
    /** It. */
    public static final ReportReader READER = ReportReader.standard();

    private StandardReader() {}
}
