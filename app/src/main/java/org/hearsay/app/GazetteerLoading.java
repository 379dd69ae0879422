package org.hearsay.app;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.app.page.Printable;
import org.hearsay.gazetteer.BadRowException;
import org.hearsay.gazetteer.GeoNames;
import org.jspecify.annotations.Nullable;

/** Reads a table of GeoNames into sorted files, so many lines in each as memory easily holds. */
final class GazetteerLoading {
    private static final int LINES = 400_000;
    /** Files are numbered from here on, so that their names sort. */
    private static final int FIRST = 10_000;

    private static final int LONGEST_ROW = 1 << 16;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private int parts;
    private long places;
    private long names;

    GazetteerLoading(Path folder) {
        this.folder = folder;
    }

    GazetteerStore.Table load(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("there is no file " + named(file));
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            long number = 1;
            for (String row = next(reader, file, number); row != null; row = next(reader, file, ++number))
                take(row, file, number);
        }
        if (places == 0) throw new IOException(named(file) + " has no places in GeoNames' format");
        write();
        return new GazetteerStore.Table(name, places, names, HexFormat.of().formatHex(digest.digest()));
    }

    private static @Nullable String next(BufferedReader reader, Path file, long number) throws IOException {
        try {
            return reader.readLine();
        } catch (CharacterCodingException e) {
            throw new IOException(named(file) + " is not UTF-8, after line " + (number - 1), e);
        }
    }

    private void take(String row, Path file, long number) throws IOException {
        try {
            List<String> some = row.length() > LONGEST_ROW ? List.of() : GeoNames.lines(row);
            if (some.isEmpty()) return;
            places++;
            names += some.size() - 1;
            lines.addAll(some);
            if (lines.size() >= LINES) write();
        } catch (BadRowException e) {
            throw new IOException(
                    named(file) + ", line " + number + ": " + Printable.line(String.valueOf(e.getMessage())), e);
        }
    }

    /** Lines are in order by what stands before their tab, which is ASCII. */
    private void write() throws IOException {
        Collections.sort(lines);
        StringBuilder out = new StringBuilder();
        for (String line : lines) out.append(line).append('\n');
        Files.write(folder.resolve((FIRST + parts++) + ".tsv"), out.toString().getBytes(StandardCharsets.UTF_8));
        lines.clear();
    }

    private static String named(Path file) {
        return Printable.line(file.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
