package org.hearsay.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first articles of a corpus of news, as a file of their own.
 *
 * @param file JSON Lines
 * @param tokens white-space-separated words in all texts
 */
record NewsSample(Path file, long tokens) {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    static NewsSample of(Path corpus, int articles, Path into) throws IOException {
        List<String> lines;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            lines = in.lines().limit(articles).toList();
        }
        Files.write(into, lines, StandardCharsets.UTF_8);
        return new NewsSample(into, lines.stream().mapToLong(NewsSample::tokens).sum());
    }

    private static long tokens(String line) {
        String text = MAPPER.readTree(line).path("text").asString("").strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
