package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads tables of places. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Loads tables in GeoNames' own format, in place of those of the same name.",
        description =
                "%nTab-separated: places (allCountries, cities500, one country), countries (countryInfo), first-level regions "
                        + "(admin1CodesASCII). Reports that were read before are not read again by it: see hearsay reread.%n")
final class GazetteerAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The tables.")
    List<Path> files = List.of();

    private final Console console;

    GazetteerAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files)
            console.out()
                    .print(GazetteerCommand.words(
                            GazetteerCommand.store(console).add(file)));
        return Exit.OK;
    }
}
