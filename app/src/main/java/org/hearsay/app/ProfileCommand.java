package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a profile from a ledger. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        header = "Drafts a profile (YAML) from the ledger: who is heard there, under which names and for which side.",
        description = "%nIt is a draft: look at every line before you read with it (--profile).%n")
final class ProfileCommand extends LedgerCommand {
    @Parameters(paramLabel = "suggest", description = "What is done: suggest.")
    @Nullable
    Action action;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Who is heard in fewer reports is left out. Default: ${DEFAULT-VALUE}.")
    int least = 2;

    ProfileCommand(Console console) {
        super(console);
    }

    /** What can be done. */
    enum Action {
        suggest
    }

    @Override
    int with(OpenLedger open) {
        print(new ProfileDraft(open, least).yaml());
        return Exit.OK;
    }
}
