package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds claims by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        header =
                "Finds claims that have all the words, whatever their case. What is said without a figure is found with filters for "
                        + "outlet and days only.")
final class SearchCommand extends LedgerCommand {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words of the sentence or of what was said.")
    List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "At most so many. Default: ${DEFAULT-VALUE}.")
    int most = 50;

    @Mixin
    FilterOptions filter = new FilterOptions();

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        print(new ListPage(console.width(), console.coloured())
                .found(ledger.search(String.join(" ", words), filter.filter(ledger::sides), Math.max(0, most))));
        return Exit.OK;
    }
}
