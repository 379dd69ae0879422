package org.hearsay.app;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.app.page.Printable;
import picocli.CommandLine.Command;

/** Lists the tables of places. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        header = "Lists the tables of places that are loaded, with which the places of figures are found.",
        description =
                "%nHearsay knows countries, first-level regions and cities of 100,000 people and more. Smaller places come from tables "
                        + "of geonames.org: cities500.txt, allCountries.txt or that of one country, unpacked.%n")
final class GazetteerCommand implements Callable<Integer> {
    private final Console console;

    GazetteerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GazetteerStore store = GazetteerStore.of(console);
        console.out()
                .print(
                        "built in: countries, first-level regions, cities of 100,000 people and more (GeoNames, CC BY 4.0)\n");
        if (store != null)
            for (GazetteerStore.Table table : store.tables()) console.out().print(words(table));
        return Exit.OK;
    }

    static String words(GazetteerStore.Table table) {
        return Printable.line(table.name()) + ": " + table.places() + " places, " + table.names() + " names, sha256:"
                + table.hash() + "\n";
    }

    /** The user's tables. */
    static GazetteerStore store(Console console) throws IOException {
        GazetteerStore store = GazetteerStore.of(console);
        if (store == null) throw new IOException("nowhere to keep a gazetteer; HEARSAY_GAZETTEER names a folder");
        return Objects.requireNonNull(store);
    }
}
