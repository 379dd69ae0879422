package org.hearsay.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The files of a .tar.gz (POSIX ustar), by their names. */
final class Tar {
    private static final int BLOCK = 512;
    private static final int SIZE_AT = 124;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;

    private Tar() {}

    static Map<String, byte[]> files(Path tar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(tar))) {
            for (byte[] head = in.readNBytes(BLOCK);
                    head.length == BLOCK && head[0] != 0;
                    head = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(words(head, SIZE_AT, 12), 8);
                byte[] body = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                String prefix = words(head, PREFIX_AT, 155);
                if (head[TYPE_AT] == '0' || head[TYPE_AT] == 0)
                    files.put((prefix.isEmpty() ? "" : prefix + "/") + words(head, 0, 100), body);
            }
        }
        return files;
    }

    private static String words(byte[] head, int at, int length) {
        int end = at;
        while (end < at + length && head[end] != 0) end++;
        return new String(head, at, end - at, StandardCharsets.US_ASCII).strip();
    }
}
