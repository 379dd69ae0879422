package org.hearsay.app;

import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which part of a view is printed. */
final class PageOptions {
    private static final int MOST = 1_000_000;

    private int page = 1;
    private int lines = 200;

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--page", paramLabel = "N", description = "The N-th page. Default: the first.")
    void page(int n) {
        page = between(n, "--page");
    }

    @Option(names = "--lines", paramLabel = "N", description = "So many entries make a page. Default: 200.")
    void lines(int n) {
        lines = between(n, "--lines");
    }

    private int between(int n, String option) {
        if (n < 1 || n > MOST)
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    option + " takes a number from 1 to " + MOST + ", not " + n);
        return n;
    }

    Slice slice() {
        return new Slice((int) Math.min(Integer.MAX_VALUE, (page - 1L) * lines), lines);
    }

    /** Says where the view goes on. */
    void more(Shown<?> shown, Console console) {
        if (shown.more()) console.err().println("hearsay: there is more; --page " + (page + 1) + " goes on");
    }
}
