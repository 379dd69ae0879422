package org.hearsay.app;

import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Heard;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints who is heard. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        header =
                "Prints who is heard: how many figures rest on each claimant's word, in how many reports, and how many "
                        + "rows of the table nobody else says anything about.")
final class SourcesCommand extends LedgerCommand {
    @Mixin
    FilterOptions filter = new FilterOptions();

    SourcesCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        print(new ListPage(console.width(), console.coloured())
                .sources(Heard.in(
                        ledger.stated().stream().filter(filter.filter()).toList())));
        return Exit.OK;
    }
}
