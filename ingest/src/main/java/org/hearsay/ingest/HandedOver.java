package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/** Bytes that somebody sends become reports: what they hold the sender says, as a media type. */
public final class HandedOver {
    private HandedOver() {}

    /**
     * Reads them.
     *
     * @param type the media type, in lower case and without parameters; empty where nothing was said
     * @param charset what the sender said that characters are written in, null when nothing was said
     * @param name what to call the report, and what to say it of
     * @param address where it was found, null when not known
     * @throws Refusal where it is nothing that can be read
     */
    public static void read(
            String type, @Nullable String charset, byte[] bytes, String name, @Nullable String address, Intake intake)
            throws IOException, Refusal {
        read(type, charset, bytes, new Named(name, name, 0), address, intake);
    }

    static void read(
            String type, @Nullable String charset, byte[] bytes, Named name, @Nullable String address, Intake intake)
            throws IOException, Refusal {
        switch (type) {
            case "text/html", "application/xhtml+xml", "" -> new SavedPage(intake).read(name, bytes, address, charset);
            case "text/plain" -> new PlainText(intake).read(name, new ByteArrayInputStream(bytes));
            case "application/pdf" -> new Documents(intake).pdf(name, bytes, address);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                new Documents(intake)
                        .docx(
                                name,
                                new ByteArrayInputStream(bytes),
                                Content.of(bytes).allowance());
            case "application/rss+xml", "application/atom+xml" -> throw new Refusal("a feed: hearsay watch follows it");
            default -> throw new Refusal("neither a page nor a document, but " + type);
        }
    }
}
