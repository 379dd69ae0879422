package org.hearsay.app;

import org.hearsay.app.page.Printable;
import org.hearsay.app.page.Words;
import org.hearsay.ledger.Unread;
import picocli.CommandLine.Command;

/** Lists the reports that are kept and not read. */
@Command(
        name = "unread",
        mixinStandardHelpOptions = true,
        header = "Lists the reports that are kept but not read, for they are in other languages than English.")
final class UnreadCommand extends LedgerCommand {
    UnreadCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        for (Unread report : open.ledger().unread())
            print(Words.language(report.language()) + "\t" + Printable.line(report.name()) + "\t"
                    + Printable.line(report.origin()) + "\n");
        return Exit.OK;
    }
}
