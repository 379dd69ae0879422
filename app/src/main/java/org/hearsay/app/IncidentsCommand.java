package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.ledger.Account;
import org.hearsay.ledger.Shown;
import picocli.CommandLine.Command;

/** Prints what is claimed of incidents. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        header =
                "Prints incidents, each with the lowest and the highest that is claimed, and by whom. Claims are about one "
                        + "incident where their day and their place are the same, or where a person said so (hearsay correct).")
final class IncidentsCommand extends ViewCommand {
    IncidentsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Account>> accounts = open.ledger().incidents(asked(open), slice());
        String text = new ListPage(console.width(), console.coloured()).incidents(accounts.what());
        return show(open, accounts, accounts.what().isEmpty(), text);
    }
}
