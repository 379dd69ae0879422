package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.ingest.ProfileException;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts reports into a ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Reads reports and puts their claims into a ledger. Adding the same report again adds nothing.")
final class AddCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "1..*",
            description = "Files, and folders of files: .txt, .html, .jsonl, .warc, .wacz, .zip, .gz.")
    List<Path> paths = List.of();

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
    public Integer call() throws ProfileException {
        Profile profile = options.profile();
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        return Adding.into(where, profile, options.threads(), Source.files(paths), console);
    }
}
