package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ReportFiles;

/** Where reports come from. */
interface Source {

    /** Hands all reports to the intake, on this thread. */
    void into(Intake intake);

    /** About how many bytes of files there are to read; 0 where that is not known. */
    default long bytes() {
        return 0;
    }

    /** The reports of files and folders. */
    static Source files(List<Path> paths) {
        return new Source() {
            @Override
            public void into(Intake intake) {
                new ReportFiles().each(paths, intake);
            }

            @Override
            public long bytes() {
                return new ReportFiles().bytes(paths);
            }
        };
    }
}
