package org.hearsay.bench.pages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive of made-up news pages: an article of some 700 words, and around it what stands on such pages: styles,
 * scripts, menus, teasers, comments. The same number of pages and seed give the same archive.
 */
public final class MadeArchive {
    private static final List<String> WORDS = List.of(
            ("the army of Kestria said on Monday that its soldiers were killed near Selnik while officials in Varenia "
                            + "denied that any had been lost and a medic told reporters of many wounded in the town after "
                            + "shelling which lasted until the morning")
                    .split(" "));
    private static final int PARAGRAPHS = 14;
    private static final int SENTENCES = 4;
    private static final int TEASERS = 40;
    private static final int LINKS = 90;
    private static final int COMMENTS = 12;
    private static final int SCRIPT = 12_000;

    private final Random random;

    private MadeArchive(long seed) {
        random = new Random(seed);
    }

    /** Writes the archive; how long its pages are together, in bytes. */
    public static long write(Path file, int pages, long seed) throws IOException {
        MadeArchive made = new MadeArchive(seed);
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < pages; i++) {
                byte[] page = made.page(i).getBytes(StandardCharsets.UTF_8);
                bytes += page.length;
                record(out, i, page);
            }
        }
        return bytes;
    }

    private static void record(OutputStream out, int i, byte[] page) throws IOException {
        byte[] answer =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/news/" + i
                + "\r\nWARC-Date: 2019-03-14T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
                + "Content-Length: " + (answer.length + page.length) + "\r\n\r\n";
        GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
        gzip.write(head.getBytes(StandardCharsets.US_ASCII));
        gzip.write(answer);
        gzip.write(page);
        gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        gzip.finish();
    }

    private String page(int i) {
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Report ")
                .append(i);
        out.append(" | Tolm Post</title><meta property=\"og:site_name\" content=\"Tolm Post\">");
        out.append("<meta property=\"article:published_time\" content=\"2019-03-14T10:00:00Z\"><script>");
        while (out.length() < SCRIPT)
            out.append("window.q=window.q||[];q.push({\"id\":")
                    .append(random.nextInt())
                    .append("});\n");
        out.append("</script></head><body><header><nav class=\"menu\"><ul>");
        for (int k = 0; k < LINKS; k++)
            out.append("<li><a href=\"/s/")
                    .append(k)
                    .append("\">")
                    .append(word())
                    .append("</a></li>\n");
        out.append("</ul></nav></header><main><article class=\"story\"><h1>Report ")
                .append(i)
                .append("</h1>");
        out.append("<div class=\"meta\"><span class=\"author\">By Ivo Marten</span><time>14 March 2019</time></div>");
        for (int k = 0; k < PARAGRAPHS; k++)
            out.append("<p class=\"text\">").append(sentences(SENTENCES)).append("</p>\n");
        out.append("</article><aside class=\"related\">");
        for (int k = 0; k < TEASERS; k++) teaser(out, k);
        out.append("</aside></main><section class=\"comments\">");
        for (int k = 0; k < COMMENTS; k++)
            out.append("<div class=\"comment\"><b>reader")
                    .append(k)
                    .append("</b><p>")
                    .append(sentences(2))
                    .append("</p></div>");
        return out.append("</section><footer><a href=\"/about\">About</a></footer></body></html>")
                .toString();
    }

    private void teaser(StringBuilder out, int k) {
        out.append("<div class=\"teaser card card--small\" data-k=\"")
                .append(random.nextInt())
                .append("\"><a href=\"/t/")
                .append(k);
        out.append("\"><img src=\"/i/")
                .append(k)
                .append(".jpg\" alt=\"\"><h3>")
                .append(sentences(1))
                .append("</h3></a></div>\n");
    }

    private String sentences(int count) {
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < count; s++) {
            out.append("Some ").append(2 + random.nextInt(400));
            for (int w = 0; w < 11; w++) out.append(' ').append(word());
            out.append(". ");
        }
        return out.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
