package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints claims in the order of their days. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        header = "Prints claims with figures in the order of the days they are of; undated ones come last.")
final class TimelineCommand extends LedgerCommand {
    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    PageOptions page = new PageOptions();

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Stated>> claims =
                open.ledger().timeline(filter.filter(open.ledger()::sides), new Slice(page.skip(), page.lines()));
        print(new ListPage(console.width(), console.coloured()).timeline(claims.what()));
        page.more(claims.more(), console);
        return Exit.OK;
    }
}
