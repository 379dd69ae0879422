package org.hearsay.spark;

import org.hearsay.ReportReader;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.jspecify.annotations.Nullable;

/** The one reader of a process: models are loaded once and shared by all of its threads. */
final class ReaderAtHand {
    private static @Nullable ReaderAtHand last;

    private final String profile;
    private final ReportReader reader;

    private ReaderAtHand(String profile, ReportReader reader) {
        this.profile = profile;
        this.reader = reader;
    }

    /** The reader with the names of a profile, which is YAML. */
    static synchronized ReportReader with(String profile) {
        if (last == null || !last.profile.equals(profile)) last = new ReaderAtHand(profile, made(profile));
        return last.reader;
    }

    private static ReportReader made(String profile) {
        try {
            return ReportReader.with(ProfileFile.parse("profile", profile));
        } catch (ProfileException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
