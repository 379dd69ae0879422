package org.hearsay.app;

import java.util.Optional;
import org.hearsay.model.Original;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page or document that a report's text was taken from. */
@Command(
        name = "original",
        mixinStandardHelpOptions = true,
        header = "Prints the page or document that a report's text was taken from, byte for byte as it came.",
        description = "%nTexts that came as they are have none.%n")
final class OriginalCommand extends LedgerCommand {
    @Parameters(paramLabel = "REPORT", description = "The report's id, or its name where only one has it.")
    String name = "";

    OriginalCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        @Nullable String report = report(open, name);
        if (report == null) return Exit.BAD_INPUT;
        Optional<Original> original = open.ledger().original(report);
        if (original.isEmpty()) return refuse("nothing is kept besides the text of report " + report);
        console.out().print(original.get().bytes());
        return Exit.OK;
    }
}
