package org.hearsay.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command and what holds for all of its subcommands. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Reads conflict reporting and keeps a ledger of claims: who said it, how many, of what, as of when.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  hearsay read examples/01-undated-offensive.txt   who claims what in one report",
            "  hearsay add examples                             put reports into the ledger",
            "  hearsay table                                    claimed, per claimant",
            "",
            "Ends with 0 when all was done, 1 when something was refused, 2 when it did not understand."
        })
final class Hearsay implements Callable<Integer> {
    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger to use; else HEARSAY_LEDGER, else hearsay.db in this folder.")
    @Nullable
    String ledger;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    private Hearsay(Console console) {
        this.console = console;
    }

    /** Runs the command; the exit code. */
    static int run(Console console, String... args) {
        Hearsay hearsay = new Hearsay(console);
        CommandLine line = new CommandLine(hearsay);
        new Commands(console).addTo(line, args);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(80, Math.min(120, console.width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.coloured() ? Ansi.ON : Ansi.OFF))
                .setErr(console.err())
                .registerConverter(LocalDate.class, Hearsay::day)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help, true));
        int code = line.execute(args);
        try {
            console.out().print(help.toString());
        } catch (ClosedPipe closed) {
            return Exit.CLOSED_PIPE;
        }
        return code;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("“" + typed + "” is no day; write one as 2024-08-14");
        }
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof ClosedPipe) return Exit.CLOSED_PIPE;
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String reason = cause.getMessage();
        console.err().println("hearsay: " + (reason == null ? e.getClass().getSimpleName() : reason));
        return Exit.BAD_INPUT;
    }

    /** Without a subcommand the command explains itself. */
    @Override
    public Integer call() {
        console.out().print(Objects.requireNonNull(spec).commandLine().getUsageMessage());
        return Exit.OK;
    }
}
