package org.hearsay.app;

import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import picocli.CommandLine.Mixin;

/** A subcommand that prints a part of a view, so far as filters let it. */
abstract class ViewCommand extends LedgerCommand {
    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    PageOptions page = new PageOptions();

    ViewCommand(Console console) {
        super(console);
    }

    /** Which claims are asked for. */
    final ClaimFilter asked(OpenLedger open) {
        return filter.filter(open.ledger()::sides);
    }

    /** Which part is asked for. */
    final Slice slice() {
        return new Slice(page.skip(), page.lines());
    }

    /** Prints what there is, and says where it goes on, or what was asked for that nobody has; the exit code. */
    final int show(OpenLedger open, Shown<?> shown, boolean none, String text) {
        print(text);
        page.more(shown.more(), console);
        if (none) missed(open, filter);
        return Exit.OK;
    }
}
