package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a file, or a member of an archive, holds, by its name. */
final class Opening {
    private final Intake intake;

    Opening(Intake intake) {
        this.intake = intake;
    }

    /** Hands on the reports in it; it is refused by its place where it cannot be read. */
    void read(Named file, InputStream in) throws IOException {
        try {
            switch (Format.of(file.name())) {
                case TEXT -> new PlainText(intake).read(file, in);
                case JSON_LINES -> new JsonLines(file, intake).read(in);
                case PAGE -> new SavedPage(intake).read(file, Bytes.of(in), null, null);
            }
        } catch (Refusal refusal) {
            intake.refused(file.place(), refusal.reason());
        }
    }
}
