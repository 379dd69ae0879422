package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.app.page.Quotes;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints claims in the order of their days. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        header = "Prints claims with figures in the order of the days they are of; undated ones come last.")
final class TimelineCommand extends ViewCommand {
    @Mixin
    QuotesOption quotes = new QuotesOption();

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Stated>> claims = open.ledger().timeline(asked(open), slice());
        Quotes under = quotes.of(open, claims.what().stream().map(Stated::id).toList());
        String text = new ListPage(console.width(), console.coloured()).timeline(claims.what(), under);
        return show(open, claims, claims.what().isEmpty(), text);
    }
}
