package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.ContentCoding;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Takes the page or document out of a record: of an answer with status 200, of a saved resource, of a conversion. Other
 * records hold none, nor do pictures, styles and scripts.
 */
final class Captures {
    private static final String PDF = "application/pdf";
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain", PDF);
    private static final int OK = 200;

    private static final String ADDRESS = "WARC-Target-URI";

    private final Allowance allowance;

    Captures(Allowance allowance) {
        this.allowance = allowance;
    }

    /** What is in a record that begins at an offset; null where it is nothing that can be read. */
    @Nullable
    Capture of(WarcRecord record, long offset) throws IOException, Refusal {
        if (record instanceof WarcResponse response) return answer(response, offset);
        if (record instanceof WarcResource || record instanceof WarcConversion)
            return page((WarcTargetRecord) record, offset, record.contentType(), null, record.body().stream());
        return null;
    }

    private @Nullable Capture answer(WarcResponse response, long offset) throws IOException, Refusal {
        if (!name(response.contentType()).equals("application/http")) return null;
        HttpResponse http = response.http();
        if (http.status() != OK) return null;
        String coding = http.headers().first("Content-Encoding").orElse(null);
        return page(response, offset, http.contentType(), coding, http.body().stream());
    }

    private @Nullable Capture page(
            WarcTargetRecord record, long offset, MediaType type, @Nullable String coding, InputStream in)
            throws IOException, Refusal {
        String name = name(type);
        if (!PAGES.contains(name)) return null;
        if (record.headers().first(ADDRESS).isEmpty())
            throw new Refusal("does not say from where it is: no " + ADDRESS);
        int most = name.equals(PDF) ? Limits.RECORD_BYTES : Limits.TEXT_BYTES;
        byte[] sent = in.readNBytes(coding == null ? most + 1 : Limits.RECORD_BYTES);
        byte[] body = ContentCoding.decode(coding, sent, most + 1, allowance);
        boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
        return new Capture(
                offset, record.target(), record.date(), name, type.parameters().get("charset"), cut, body);
    }

    private static String name(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }
}
