package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.ingest.bytes.Bytes;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.web.Addresses;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses in a file: one a line, or as GDELT's list of articles gives them ({@code articles[].url} in JSON), or in the
 * column {@code url} of a table. Lines that begin with {@code #} are passed over.
 *
 * @param file the file's name
 * @param addresses the addresses, each once, in their order
 */
public record AddressList(String file, List<String> addresses) {
    public AddressList {
        addresses = addresses.stream().distinct().toList();
    }

    /**
     * Reads a list.
     *
     * @throws IOException what is wrong with the file, in words that name it
     */
    public static AddressList read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Bytes.of(in);
            List<String> found = found(file, Decoded.of(bytes, bytes.length).text());
            if (found.isEmpty()) throw new Refusal("holds no addresses");
            return new AddressList(file.toString(), found);
        } catch (Refusal refusal) {
            throw new IOException(file + ": " + refusal.reason());
        } catch (IOException e) {
            throw new IOException(file + ": " + Reasons.of(e), e);
        }
    }

    private static List<String> found(Path file, String text) throws Refusal {
        if (text.stripLeading().startsWith("{")) return articles(text);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) return CsvTable.column(text, "url");
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> articles(String text) throws Refusal {
        try {
            List<String> out = new ArrayList<>();
            for (JsonNode article : JsonMapper.shared().readTree(text).path("articles")) {
                String address = article.path("url").asString("");
                if (Addresses.is(address)) out.add(address);
            }
            return out;
        } catch (JacksonException e) {
            throw new Refusal("not JSON");
        }
    }
}
