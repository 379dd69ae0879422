package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a subcommand works on: the option, before or after the subcommand, the environment, or this folder's. */
final class LedgerChoice {
    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "A file, or jdbc:postgresql://...  Default: HEARSAY_LEDGER, else hearsay.db in this folder.")
    @Nullable
    String ledger;

    /** Where the ledger is; {@code before} is what was said before the subcommand. */
    String where(@Nullable String before, Console console) {
        if (ledger != null) return ledger;
        if (before != null) return before;
        String named = console.environment().apply("HEARSAY_LEDGER");
        return named == null || named.isEmpty() ? "hearsay.db" : named;
    }
}
