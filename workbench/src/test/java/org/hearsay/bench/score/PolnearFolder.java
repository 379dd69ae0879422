package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes annotated texts as PolNeAR keeps them. */
record PolnearFolder(Path folder) {
    /** Adds a text in which one attribution is marked. */
    void add(String name, Printed text, String source, String cue, String content) throws IOException {
        write("text/" + name + ".txt", text.text());
        write(
                "attributions/" + name + "_one.ann",
                String.join(
                        "\n",
                        "T1\tSource " + text.brat(source) + "\t" + source,
                        "T2\tCue " + text.brat(cue) + "\t" + cue,
                        "T3\tContent " + text.brat(content) + "\t" + content,
                        "E1\tContent:T3 Source:T1 Cue:T2",
                        ""));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
