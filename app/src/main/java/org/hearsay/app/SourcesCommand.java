package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Heard;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
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

    @Mixin
    PageOptions page = new PageOptions();

    SourcesCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Heard>> heard =
                open.ledger().sources(filter.filter(open.ledger()::sides), new Slice(page.skip(), page.lines()));
        print(new ListPage(console.width(), console.coloured()).sources(heard.what()));
        page.more(heard.more(), console);
        return Exit.OK;
    }
}
