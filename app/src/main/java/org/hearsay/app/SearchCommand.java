package org.hearsay.app;

import java.util.List;
import java.util.Map;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    @Nullable
    CommandSpec spec;

    private int most = 50;

    @Option(names = "--most", paramLabel = "N", description = "At most so many. Default: 50.")
    void most(int n) {
        most = Within.check(spec, "--most", n, 1, Within.MANY);
    }

    @Mixin
    FilterOptions filter = new FilterOptions();

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        List<Found> found = ledger.search(String.join(" ", words), filter.filter(ledger::sides), most);
        print(new ListPage(console.width(), console.coloured()).found(found, figures(ledger, found)));
        if (found.isEmpty()) missed(open, filter);
        return Exit.OK;
    }

    private static Map<String, Stated> figures(Ledger ledger, List<Found> found) {
        return ledger.stated(found.stream().map(Found::entry).toList());
    }
}
