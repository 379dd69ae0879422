package org.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a Parquet file as lines of JSON, so that one piece of code says what a report is: columns {@code text} and, if
 * there are any, {@code id}, {@code title}, {@code outlet}, {@code published}, {@code url}, all of them strings.
 */
final class ParquetReports extends InputStream {
    private static final List<String> COLUMNS = List.of("id", "title", "text", "published", "outlet", "url");
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final ParquetReader<Group> rows;
    private byte[] line = {};
    private int at;

    ParquetReports(Configuration hadoop, String path) throws IOException {
        rows = ParquetReader.builder(new GroupReadSupport(), new Path(path))
                .withConf(hadoop)
                .build();
    }

    /** Whether a file of that name is one. */
    static boolean takes(String name) {
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    @Override
    public int read() throws IOException {
        return at < line.length || next() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (at == line.length && !next()) return -1;
        int n = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, n);
        at += n;
        return n;
    }

    private boolean next() throws IOException {
        Group row = row();
        if (row == null) return false;
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : COLUMNS)
            if (row.getType().containsField(column)
                    && row.getType().getType(column).isPrimitive()
                    && row.getFieldRepetitionCount(column) == 1)
                fields.put(column, row.getValueToString(index(row, column), 0));
        line = (MAPPER.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    /** The next row, null after the last; Parquet's reader throws all kinds of exceptions at damaged files. */
    private @Nullable Group row() throws IOException {
        try {
            return rows.read();
        } catch (RuntimeException e) {
            throw new IOException("a damaged Parquet file", e);
        }
    }

    private static int index(Group row, String column) {
        return row.getType().getFieldIndex(column);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
