package org.hearsay.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A small corpus of every form, made for the tests: pages, lines, an archive; copies, repeats, later versions, bad records. */
final class Corpus {
    private static final MessageType COLUMNS = MessageTypeParser.parseMessageType(
            "message report { required binary text (STRING); optional binary id (STRING); optional binary outlet (STRING); required int32 nr; }");
    private static final String STORY =
            "The Varenian army said on Wednesday that 14 Kestrian soldiers were killed near "
                    + "Torvel, while Kestria spoke of three wounded. Ivo Marten, its spokesman, denied that any tank had been lost, "
                    + "and a medic told reporters that at least 20 people were taken to a hospital in Selnik after the shelling. "
                    + "The Kestrian army has lost nearly 610 soldiers since the offensive began, according to Varenia.";

    private Corpus() {}

    /** Writes it into a folder. */
    static void into(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a/.hidden"));
        Files.writeString(folder.resolve("a/.hidden/no.txt"), "Never read.");
        Files.writeString(folder.resolve("a/z.txt"), STORY);
        Files.writeString(
                folder.resolve("a-b.txt"), STORY + " It was the third attack in a week, officials in Orvane said.");
        Files.writeString(folder.resolve("lines.jsonl"), lines());
        Files.write(folder.resolve("news.warc.gz"), archive());
        Files.writeString(folder.resolve("page.html"), page("An army of Kestria said that 30 tanks were destroyed."));
        Files.writeString(folder.resolve("again.html"), page("An army of Kestria said that 30 tanks were destroyed."));
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and no more");
        Files.write(folder.resolve("cut.warc.gz"), java.util.Arrays.copyOf(archive(), 700));
        Files.writeString(folder.resolve("picture.png"), "passed over");
    }

    /** Lines of which one is no record, one comes twice and one is in another language. */
    static String lines() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 12; i++)
            out.append(
                    "{\"id\":\"r%d\",\"outlet\":\"Courier %d\",\"published\":\"2019-03-%02d\",\"url\":\"https://c.example/%d\",\"text\":\"Kestria said that %d soldiers were killed in Selnik.\"}\n"
                            .formatted(i, i % 3, 1 + i, i % 5, 10 + i));
        out.append("{\"text\":\n");
        out.append("{\"id\":\"twice\",\"text\":\"Varenia said that nine people were killed in Tolm on Friday.\"}\n");
        out.append("{\"id\":\"again\",\"text\":\"Varenia said that nine people were killed in Tolm on Friday.\"}\n");
        return out.append(
                        "{\"id\":\"de\",\"text\":\"Die Armee sagte am Mittwoch, dass in der Stadt neun Menschen getötet und zwölf "
                                + "verletzt worden seien, darunter auch Kinder und ältere Frauen.\"}\n")
                .toString();
    }

    static String page(String sentence) {
        return "<!DOCTYPE html><html lang=en><head><title>Report | Post</title><link rel=canonical href='https://post.example/"
                + sentence.length() + "'></head><body><nav><a href=/>Home</a></nav><article><h1>Report</h1><p>"
                + sentence
                + "</p><p>" + STORY + "</p></article></body></html>";
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 5; i++)
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(record(
                        "https://w.example/" + i % 4, page("Some " + (i + 3) + " people were killed, Varenia said.")));
            }
        return out.toByteArray();
    }

    private static byte[] record(String address, String page) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2019-03-14T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                        + answer.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + answer + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Texts as rows of a Parquet file, with a column that nobody asks for. */
    static void parquet(Path file, List<String> texts) throws IOException {
        var at = HadoopOutputFile.fromPath(
                new org.apache.hadoop.fs.Path(file.toUri()), new org.apache.hadoop.conf.Configuration());
        try (ParquetWriter<Group> out =
                ExampleParquetWriter.builder(at).withType(COLUMNS).build()) {
            for (String text : texts) {
                Group row = new SimpleGroup(COLUMNS);
                row.add("text", text);
                if (!text.isEmpty()) row.add("id", "p" + text.length());
                row.add("nr", text.length());
                out.write(row);
            }
        }
    }
}
