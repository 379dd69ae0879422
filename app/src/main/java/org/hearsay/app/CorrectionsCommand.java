package org.hearsay.app;

import picocli.CommandLine.Command;

/** Prints the log of corrections. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        header =
                "Prints every correction, the oldest first, and which corrected claims newer readings do not have any more.")
final class CorrectionsCommand extends LedgerCommand {
    CorrectionsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        print(new LedgerLog(open).text());
        return Exit.OK;
    }
}
