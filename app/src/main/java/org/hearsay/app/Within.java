package org.hearsay.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Whole numbers that options take. */
final class Within {
    /** More entries, reports or minutes than this are hardly meant. */
    static final int MANY = 1_000_000;

    private Within() {}

    /**
     * The number, where it is one that the option takes.
     *
     * @throws ParameterException what it takes, where it does not take this one
     */
    static int check(@Nullable CommandSpec command, String option, int number, int least, int most) {
        if (number >= least && number <= most) return number;
        throw new ParameterException(
                Objects.requireNonNull(command).commandLine(),
                option + " takes a number from " + least + " to " + most + ", not " + number);
    }
}
