package org.hearsay.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reports in a table of separated values (RFC 4180; commas, semicolons or tabs), one a row, whose first row names the
 * columns as JSON Lines name their fields: {@code id, title, text, published, outlet, url}, in any order and case. Other
 * columns are passed over.
 */
final class CsvTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** The longest row that names the columns. */
    private static final int HEADER = 10_000;

    private final Named file;
    private final Intake intake;
    private boolean any;

    CsvTable(Named file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    void read(Content content) throws IOException, Refusal {
        Charset charset = isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
        if (charset.equals(WINDOWS)) intake.warning(file.place(), Decoded.WARNING);
        char separator = separator(header(content, charset));
        NamedCsvRecordHandler handler =
                NamedCsvRecordHandler.of(h -> h.maxFieldSize(Limits.LINE_BYTES).maxRecordSize(Limits.LINE_BYTES));
        try (InputStream in = content.open();
                CsvReader<NamedCsvRecord> table = reader(separator).build(handler, in, charset)) {
            Iterator<NamedCsvRecord> rows = table.iterator();
            for (NamedCsvRecord row = next(rows); row != null; row = next(rows)) row(row);
        }
        if (!any) throw new Refusal("is empty");
    }

    private static @Nullable NamedCsvRecord next(Iterator<NamedCsvRecord> rows) throws IOException, Refusal {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) throw io;
            throw new Refusal("not a table of separated values, or a field in it is too large");
        }
    }

    /** Whether all of it is UTF-8; it is read once more for that, since rows are handed on as they come. */
    private static boolean isUtf8(Content content) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read is asked for.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The cells of a column that are filled; none where no column has that name. */
    static List<String> column(String table, String name) throws Refusal {
        List<String> out = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = reader(separator(table)).ofNamedCsvRecord(table)) {
            Iterator<NamedCsvRecord> rows = reader.iterator();
            for (NamedCsvRecord row = next(rows); row != null; row = next(rows)) {
                String cell = cells(row).get(name);
                if (cell != null) out.add(cell.strip());
            }
            return out;
        } catch (IOException e) {
            throw new Refusal(Reasons.of(e));
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .maxBufferSize(Limits.LINE_BYTES);
    }

    private static String header(Content content, Charset charset) throws IOException {
        char[] header = new char[HEADER];
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(content.open(), charset))) {
            return new String(header, 0, Math.max(0, reader.read(header)));
        }
    }

    /** The one of the usual separators that stands most often in the row that names the columns. */
    private static char separator(String table) {
        String line = table.split("[\r\n]", 2)[0];
        char best = ',';
        for (char c : ";\t".toCharArray()) if (count(line, c) > count(line, best)) best = c;
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private void row(NamedCsvRecord row) throws Refusal {
        any = true;
        Map<String, String> cells = cells(row);
        if (!row.getHeader().stream().anyMatch(name -> column(name).equals("text")))
            throw new Refusal("no column is called \"text\"");
        String place = file.place() + ":" + row.getStartingLineNumber();
        String text = cells.get("text");
        if (text == null) {
            intake.refused(place, "the row's \"text\" is empty");
        } else if (Sizes.utf8Bytes(text) > Limits.TEXT_BYTES) {
            intake.refused(place, Limits.TOO_LARGE);
        } else {
            String id = cells.get("id");
            intake.report(Report.of(
                    id == null ? file.base() + ":" + row.getStartingLineNumber() : id,
                    text,
                    cells.get("title"),
                    cells.get("outlet"),
                    cells.get("url"),
                    cells.get("published"),
                    place));
        }
    }

    /** The cells that hold anything, by the names of their columns. */
    private static Map<String, String> cells(NamedCsvRecord row) {
        Map<String, String> cells = new HashMap<>();
        List<String> header = row.getHeader();
        for (int i = 0; i < header.size() && i < row.getFieldCount(); i++) {
            String cell = row.getField(i);
            if (!cell.isBlank()) cells.putIfAbsent(column(header.get(i)), cell);
        }
        return cells;
    }

    private static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
