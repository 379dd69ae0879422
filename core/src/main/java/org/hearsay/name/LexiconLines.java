package org.hearsay.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a lexicon file: columns between bars, comments after {@code #}, several entries of a column between semicolons. */
final class LexiconLines {
    private LexiconLines() {}

    /** The columns of each line of a resource beside this class, each at least {@code columns} long. */
    static List<String[]> of(String resource, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = LexiconLines.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no resource " + resource);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine())
                if (!line.isBlank() && line.charAt(0) != '#') rows.add(row(resource, line, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The entries of a column. */
    static List<String> entries(String column) {
        List<String> entries = new ArrayList<>();
        for (String entry : column.split(";")) if (!entry.isBlank()) entries.add(entry.strip());
        return entries;
    }

    private static String[] row(String resource, String line, int columns) {
        String[] row = line.split("\\|", -1);
        if (row.length < columns) throw new IllegalStateException(resource + ": too few columns: " + line);
        for (int c = 0; c < row.length; c++) row[c] = row[c].strip();
        return row;
    }
}
