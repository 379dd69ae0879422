package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves a ledger. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks that every text, hash, id, quoted word and link of a ledger is as it was when it was added.",
        description = "%nEnds with 0 when all is as it was, with 1 when something is wrong; says what, a line each.%n")
final class CheckCommand extends LedgerCommand {
    @Option(
            names = "--summaries",
            description = "Also make anew all that views show and compare it; it takes as long as a rebuild.")
    boolean summaries;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        List<String> wrong = new ArrayList<>(ledger.check());
        if (summaries) wrong.addAll(ledger.checkSummaries());
        wrong.forEach(w -> print(w + "\n"));
        if (wrong.isEmpty()) print("nothing is wrong in " + where() + "\n");
        return wrong.isEmpty() ? Exit.OK : Exit.BAD_INPUT;
    }
}
