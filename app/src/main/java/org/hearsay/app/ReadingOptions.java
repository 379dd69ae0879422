package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.ReportReader;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How reports are read: the options that read and add share. */
final class ReadingOptions {
    private static final int MOST_THREADS = 256;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Names of sides and actors that are not in the lexicon (YAML; see examples/profile.yaml).")
    @Nullable
    Path profile;

    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many reports are read at the same time; what comes out is the same. Default: one a core.")
    void threads(int n) {
        threads = Within.check(spec, "--threads", n, 1, MOST_THREADS);
    }

    int threads() {
        return threads;
    }

    /**
     * The profile, or one without names where none is asked for.
     *
     * @throws ProfileException what is wrong with it, and in which line
     */
    private Profile profile() throws ProfileException {
        return profile == null ? Profile.NONE : ProfileFile.read(profile);
    }

    /**
     * What is read with: the profile, and the user's gazetteer.
     *
     * @throws ProfileException what is wrong with the profile, and in which line
     */
    Knowledge knowledge(Console console) throws ProfileException, IOException {
        return new Knowledge(profile(), GazetteerStore.gazetteer(console));
    }

    /**
     * What reports are read with.
     *
     * @param profile names of sides and actors
     * @param gazetteer places
     */
    record Knowledge(Profile profile, Gazetteer gazetteer) {
        /** A reader that knows all that. */
        ReportReader reader() {
            return ReportReader.with(profile).locating(gazetteer);
        }

        /** What tells it from others. */
        String text() {
            return profile + gazetteer.fingerprint();
        }
    }
}
