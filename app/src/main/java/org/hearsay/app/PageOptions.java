package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which part of a view is printed. It names no type of ledgers: what finds options looks at all that they name. */
final class PageOptions {
    private int page = 1;
    private int lines = 200;

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--page", paramLabel = "N", description = "The N-th page. Default: the first.")
    void page(int n) {
        page = Within.check(spec, "--page", n, 1, Within.MANY);
    }

    @Option(names = "--lines", paramLabel = "N", description = "So many entries make a page. Default: 200.")
    void lines(int n) {
        lines = Within.check(spec, "--lines", n, 1, Within.MANY);
    }

    /** So many entries come before the page. */
    int skip() {
        return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * lines);
    }

    /** So many are on it. */
    int lines() {
        return lines;
    }

    /** Says where the view goes on, if it does. */
    void more(boolean more, Console console) {
        if (more) console.err().println("hearsay: there is more; --page " + (page + 1) + " goes on");
    }
}
