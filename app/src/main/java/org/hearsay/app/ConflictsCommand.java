package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how claims stand against each other. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        header = "Prints where claims contradict, differ from, deny or revise each other, in reports and between them, "
                + "each with its reason. It does not say who is right.")
final class ConflictsCommand extends LedgerCommand {
    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    PageOptions page = new PageOptions();

    ConflictsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Conflict>> conflicts =
                open.ledger().conflicts(filter.filter(open.ledger()::sides), new Slice(page.skip(), page.lines()));
        print(new ListPage(console.width(), console.coloured()).conflicts(conflicts.what()));
        page.more(conflicts.more(), console);
        return Exit.OK;
    }
}
