package org.hearsay.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads JSON Lines of a corpus, packed or not. */
public final class TextLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TextLines() {}

    /** Every {@code every}-th line, at most {@code most} of them, in their order. */
    public static List<JsonNode> read(Path file, int every, int most) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int line = 0;
            for (String text = in.readLine(); text != null && found.size() < most; text = in.readLine())
                if (line++ % every == 0) found.add(JSON.readTree(text));
        }
        return found;
    }

    /** All lines in their order. */
    public static List<JsonNode> read(Path file) throws IOException {
        return read(file, 1, Integer.MAX_VALUE);
    }
}
