package org.hearsay.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a subcommand works on: the option, before or after the subcommand, the environment, or this folder's. */
final class LedgerChoice {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Default: HEARSAY_LEDGER, else hearsay.db in this folder.")
    @Nullable
    Path ledger;

    /** The ledger's file; {@code before} is what was said before the subcommand. */
    Path file(@Nullable Path before, Console console) {
        if (ledger != null) return ledger;
        if (before != null) return before;
        String named = console.environment().apply("HEARSAY_LEDGER");
        return Path.of(named == null || named.isEmpty() ? "hearsay.db" : named);
    }
}
