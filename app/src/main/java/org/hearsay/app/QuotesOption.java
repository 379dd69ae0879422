package org.hearsay.app;

import java.util.Collection;
import org.hearsay.app.page.Quotes;
import picocli.CommandLine.Option;

/** Whether sentences are printed under numbers. */
final class QuotesOption {
    @Option(
            names = "--sentences",
            description =
                    "Under each number the sentence it stands in, and the id of its claim, by which it can be corrected.")
    boolean sentences;

    /** What stands under the claims of some entries. */
    Quotes of(OpenLedger open, Collection<String> entries) {
        if (!sentences) return Quotes.NONE;
        return new Quotes(open.ledger().sentences(entries), open.ledger().claims(entries));
    }
}
