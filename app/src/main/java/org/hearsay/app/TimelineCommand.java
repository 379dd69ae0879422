package org.hearsay.app;

import java.util.Comparator;
import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Ledger;
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

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        List<Stated> claims = ledger.stated().stream()
                .filter(filter.filter())
                .sorted(Comparator.comparing(
                                (Stated s) -> s.times().day(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Stated::id))
                .toList();
        print(new ListPage(console.width(), console.coloured()).timeline(claims));
        return Exit.OK;
    }
}
