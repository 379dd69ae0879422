package org.hearsay.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with ledgers as a whole. */
@Command(name = "ledger", mixinStandardHelpOptions = true, header = "Moves ledgers.")
final class LedgerGroup implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    LedgerGroup(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(Objects.requireNonNull(spec).commandLine().getUsageMessage());
        return Exit.OK;
    }
}
