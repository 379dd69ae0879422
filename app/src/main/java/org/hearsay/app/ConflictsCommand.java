package org.hearsay.app;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.app.page.ListPage;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Relation.Type;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how claims stand against each other. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        header = "Prints where claims contradict, differ from, deny or revise each other, in reports and between them, "
                + "each with its reason. It does not say who is right.")
final class ConflictsCommand extends LedgerCommand {
    private static final Set<Type> CONFLICTS =
            EnumSet.of(Type.CONTRADICTS, Type.DIFFERS, Type.DENIES, Type.REVISES, Type.SUM_MISMATCH);

    @Mixin
    FilterOptions filter = new FilterOptions();

    ConflictsCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        Linked linked = Linked.in(ledger, filter.filter());
        print(new ListPage(console.width(), console.coloured()).conflicts(linked.of(CONFLICTS)));
        return Exit.OK;
    }
}
