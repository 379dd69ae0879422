package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a ledger. */
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        header =
                "Copies a ledger without loss into another that is empty or not there yet; each a file or jdbc:postgresql://...")
final class CopyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FROM", description = "The ledger that is there.")
    String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Where it is copied to.")
    String to = "";

    private final Console console;

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.openExisting(from)) {
            ledger.copyTo(to);
            console.out().print("copied\n");
            return Exit.OK;
        }
    }
}
