package org.hearsay.app;

import java.util.Locale;
import org.hearsay.app.page.Printable;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Ledger;
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
    int with(Ledger ledger) {
        for (Correction c : ledger.corrections()) print(line(c));
        ledger.moved()
                .forEach((claim, entry) -> print(
                        entry == null
                                ? "claim " + claim + " is orphaned: nothing that stands overlaps it\n"
                                : "claim " + claim + " is followed to entry " + entry + ": look at it again\n"));
        return Exit.OK;
    }

    private static String line(Correction c) {
        String field = c.field() == null ? "" : " " + c.field();
        String value = c.value() == null ? "" : " → " + Printable.line(c.value());
        return c.id() + "  " + c.at() + "  " + Printable.line(c.who()) + ": "
                + c.verb().name().toLowerCase(Locale.ROOT) + " " + Printable.line(c.target()) + field + value + " ("
                + Printable.line(c.reason()) + ")\n";
    }
}
