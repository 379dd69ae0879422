package org.hearsay.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.ReportReader;
import picocli.CommandLine;

/** All subcommands, by the names that are typed, in the order in which they are explained. */
final class Commands {
    /** Those that read reports in any case. */
    private static final Set<String> READING = Set.of("read", "add", "reread");

    private final Map<String, Supplier<?>> all = new LinkedHashMap<>();

    Commands(Console console) {
        all.put("read", () -> new ReadCommand(console));
        all.put("add", () -> new AddCommand(console));
        all.put("watch", () -> new WatchCommand(console));
        all.put("table", () -> new TableCommand(console));
        all.put("timeline", () -> new TimelineCommand(console));
        all.put("conflicts", () -> new ConflictsCommand(console));
        all.put("incidents", () -> new IncidentsCommand(console));
        all.put("sources", () -> new SourcesCommand(console));
        all.put("search", () -> new SearchCommand(console));
        all.put("unread", () -> new UnreadCommand(console));
        all.put("serve", () -> new CommandLine(new ServeCommand(console)).addSubcommand(new TokenCommand(console)));
        all.put("correct", () -> new CorrectCommand(console));
        all.put("corrections", () -> new CorrectionsCommand(console));
        all.put("profile", () -> new ProfileCommand(console));
        all.put("reread", () -> new RereadCommand(console));
        all.put("forget", () -> new ForgetCommand(console));
        all.put("original", () -> new OriginalCommand(console));
        all.put("export", () -> new ExportCommand(console));
        all.put(
                "ledger",
                () -> new CommandLine(new LedgerGroup(console))
                        .addSubcommand(new CopyCommand(console))
                        .addSubcommand(new RebuildCommand(console)));
        all.put("check", () -> new CheckCommand(console));
        all.put(
                "gazetteer",
                () -> new CommandLine(new GazetteerCommand(console))
                        .addSubcommand(new GazetteerAddCommand(console))
                        .addSubcommand(new GazetteerRemoveCommand(console)));
    }

    /**
     * Makes known the one that is asked for, where the first word names it, and else all: to look through the options of all
     * takes longer than most commands take to run. Where it will read, models are loaded meanwhile.
     */
    void addTo(CommandLine line, String... words) {
        Supplier<?> asked = words.length == 0 ? null : all.get(words[0]);
        if (asked != null && READING.contains(words[0])) ReportReader.prepare();
        if (asked != null) line.addSubcommand(words[0], asked.get());
        else all.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
}
