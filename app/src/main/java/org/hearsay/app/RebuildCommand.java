package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes anew what views show. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        header = "Makes anew all that views show, from what was added, read and corrected. Nothing else is touched.")
final class RebuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LEDGER", description = "A file, or jdbc:postgresql://...")
    String where = "";

    private final Console console;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.openExisting(where)) {
            ledger.rebuild();
            console.out().print("rebuilt\n");
            return Exit.OK;
        }
    }
}
