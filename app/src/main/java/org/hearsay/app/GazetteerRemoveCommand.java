package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.page.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a table of places out. */
@Command(name = "remove", mixinStandardHelpOptions = true, header = "Takes a table out again.")
final class GazetteerRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Its name, as hearsay gazetteer lists it.")
    String name = "";

    private final Console console;

    GazetteerRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (GazetteerCommand.store(console).remove(name)) return Exit.OK;
        console.err().println("hearsay: there is no table " + Printable.line(name));
        return Exit.BAD_INPUT;
    }
}
