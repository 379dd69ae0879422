package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Restatement;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--restated",
            description = "Instead, claims without figures that say again what those of other reports said.")
    boolean restated;

    ConflictsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        ClaimFilter asked = filter.filter(open.ledger()::sides);
        Slice slice = new Slice(page.skip(), page.lines());
        ListPage list = new ListPage(console.width(), console.coloured());
        if (restated) {
            Shown<List<Restatement>> said = open.ledger().restated(asked, slice);
            print(list.restated(said.what()));
            page.more(said.more(), console);
        } else {
            Shown<List<Conflict>> conflicts = open.ledger().conflicts(asked, slice);
            print(list.conflicts(conflicts.what()));
            page.more(conflicts.more(), console);
        }
        return Exit.OK;
    }
}
