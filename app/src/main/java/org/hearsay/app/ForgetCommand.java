package org.hearsay.app;

import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a report on request. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        header =
                "Removes a report with all that was read in it. Its id, the hash of its text, the time and the reason stay.",
        description = "%nThe report is not added again. Copies of it under other addresses are reports of their own.%n")
final class ForgetCommand extends LedgerCommand {
    @Parameters(paramLabel = "REPORT", description = "The report's id, or its name where only one has it.")
    String name = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why it is removed.")
    String reason = "";

    ForgetCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        @Nullable String report = report(open, name);
        if (report == null) return Exit.BAD_INPUT;
        ledger.forget(report, reason);
        print("report " + report + " is removed\n");
        return Exit.OK;
    }
}
