package org.hearsay.bench.corpus;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option by which a command is told where the corpora are. */
public final class CorpusFolder {
    @Option(
            names = "--corpora",
            paramLabel = "DIR",
            defaultValue = "${env:CORPORA:-corpora}",
            description = "The folder of the corpora.")
    private Path folder = Path.of("corpora");

    /** The folder of all corpora. */
    public Path path() {
        return folder;
    }

    /** The articles without labels: JSON Lines, packed. */
    public Path news() {
        return folder.resolve("news").resolve("unlabelled.jsonl.gz");
    }
}
