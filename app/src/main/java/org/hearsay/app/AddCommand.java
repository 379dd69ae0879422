package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.ingest.AddressList;
import org.hearsay.ingest.ProfileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts reports into a ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Reads reports and puts their claims into a ledger. Adding the same report again adds nothing.")
final class AddCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER|ADDRESS",
            arity = "0..*",
            description = {
                "Files and folders of files: " + Source.FORMS + ".",
                "Addresses (http://, https://) are fetched, one at a time, as the sites' rules for robots allow."
            })
    List<String> sources = List.of();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description =
                    "Fetches the addresses in a file: one a line, in a column \"url\", or as GDELT lists articles (JSON).")
    @Nullable
    Path list;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    private final Console console;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ProfileException, IOException {
        if (sources.isEmpty() && list == null)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "nothing to add: name a file or an address");
        ReadingOptions.Knowledge knowledge = options.knowledge(console);
        Source source = Source.of(sources, list == null ? null : AddressList.read(list));
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        try (Stopping stopping = Stopping.atShutdown()) {
            return Adding.into(where, knowledge, options.threads(), source, console, stopping);
        }
    }
}
