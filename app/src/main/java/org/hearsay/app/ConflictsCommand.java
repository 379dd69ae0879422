package org.hearsay.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.page.ListPage;
import org.hearsay.app.page.Quotes;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Restatement;
import org.hearsay.ledger.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how claims stand against each other. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        header = "Prints where claims contradict, differ from, deny or revise each other, in reports and between them, "
                + "each with its reason. It does not say who is right.")
final class ConflictsCommand extends ViewCommand {
    @Option(
            names = "--restated",
            description = "Instead, claims without figures that say again what those of other reports said.")
    boolean restated;

    @Mixin
    QuotesOption quotes = new QuotesOption();

    ConflictsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        ListPage list = new ListPage(console.width(), console.coloured());
        if (restated) {
            Shown<List<Restatement>> said = open.ledger().restated(asked(open), slice());
            return show(open, said, said.what().isEmpty(), list.restated(said.what()));
        }
        Shown<List<Conflict>> conflicts = open.ledger().conflicts(asked(open), slice());
        Quotes under = quotes.of(
                open,
                conflicts.what().stream()
                        .flatMap(c -> Stream.of(c.a().id(), c.b().id()))
                        .collect(Collectors.toSet()));
        return show(open, conflicts, conflicts.what().isEmpty(), list.conflicts(conflicts.what(), under));
    }
}
