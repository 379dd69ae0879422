package org.hearsay.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.ingest.bytes.BombException;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFileTest {
    private static final byte[] NOTHING = {};

    private static MadeWarc three(boolean packed) {
        MadeWarc made = new MadeWarc(packed);
        for (int i = 0; i < 3; i++) made.answer("https://post.example/" + i, MadeWarc.page(i));
        return made;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesComeInTheirOrderWithWhatIsKnownOfThem(boolean packed) throws Exception {
        MadeWarc made = three(packed);
        Taken taken = Taken.of(made.bytes());
        assertThat(taken.refused).isEmpty();
        assertThat(taken.texts()).containsExactly(MadeWarc.page(0), MadeWarc.page(1), MadeWarc.page(2));
        Capture second = taken.pages.get(1);
        assertThat(second.offset()).isEqualTo((long) made.starts().get(1));
        assertThat(second.address()).isEqualTo("https://post.example/1");
        assertThat(second.date()).isEqualTo(Instant.parse("2019-03-14T10:00:00Z"));
        assertThat(second.type()).isEqualTo("text/html");
        assertThat(second.charset()).isEqualTo("utf-8");
        assertThat(second.truncated()).isFalse();
    }

    @Test
    void anArchiveThatIsPackedAsAWholeIsReadToo() throws Exception {
        Taken taken = Taken.of(MadeWarc.packed(three(false).bytes()));
        assertThat(taken.texts()).hasSize(3);
        assertThat(taken.refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readingGoesOnFromWhereverItWasBrokenOff(boolean packed) throws Exception {
        byte[] archive = three(packed).bytes();
        List<Long> reached = Taken.of(archive).reached;
        assertThat(reached).hasSize(3);
        for (int i = 0; i < 3; i++)
            assertThat(Taken.of(archive, reached.get(i)).texts()).hasSize(3 - i);
        assertThat(Taken.of(archive, archive.length).texts()).isEmpty();
    }

    @Test
    void whatHoldsNoPageIsPassedOver() throws Exception {
        byte[] moved = new MadeWarc(true)
                .record("warcinfo", "-", "application/warc-fields", "", utf8("software: none\r\n"))
                .record(
                        "request",
                        "https://a.example/",
                        "application/http;msgtype=request",
                        "",
                        utf8("GET / HTTP/1.1\r\n\r\n"))
                .answer(
                        "https://a.example/gone",
                        "404 Not Found",
                        "Content-Type: text/html\r\n",
                        utf8(MadeWarc.page(1)))
                .answer("https://a.example/p.png", "200 OK", "Content-Type: image/png\r\n", utf8("x"))
                .answer("https://a.example/none", "200 OK", "", utf8("x"))
                .record("metadata", "https://a.example/", "application/warc-fields", "", utf8("via: none\r\n"))
                .record(
                        "revisit",
                        "https://a.example/",
                        "application/http;msgtype=response",
                        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))
                .bytes();
        Taken taken = Taken.of(moved);
        assertThat(taken.pages).isEmpty();
        assertThat(taken.refused).isEmpty();
        assertThat(taken.repeats).isEqualTo(1);
    }

    @Test
    void savedResourcesAndConversionsArePages() throws Exception {
        Taken taken = Taken.of(new MadeWarc(false)
                .record("resource", "file:///a.html", "text/html", "", utf8(MadeWarc.page(0)))
                .record(
                        "conversion",
                        "https://a.example/",
                        "text/plain",
                        "WARC-Truncated: length\r\n",
                        utf8("Nine died."))
                .bytes());
        assertThat(taken.texts()).containsExactly(MadeWarc.page(0), "Nine died.");
        assertThat(taken.pages.get(1).truncated()).isTrue();
    }

    @Test
    void bodiesAreUnpackedHoweverTheyWereSent() throws Exception {
        byte[] page = utf8(MadeWarc.page(4));
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(page);
        }
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        chunked.writeBytes(utf8(Integer.toHexString(page.length) + "\r\n"));
        chunked.writeBytes(page);
        chunked.writeBytes(utf8("\r\n0\r\n\r\n"));
        String html = "Content-Type: text/html\r\n";
        Taken taken = Taken.of(new MadeWarc(true)
                .answer("https://a.example/1", "200 OK", html + "Content-Encoding: gzip\r\n", MadeWarc.packed(page))
                .answer("https://a.example/2", "200 OK", html + "Content-Encoding: deflate\r\n", zlib.toByteArray())
                .answer("https://a.example/3", "200 OK", html + "Transfer-Encoding: chunked\r\n", chunked.toByteArray())
                .answer("https://a.example/4", "200 OK", html + "Content-Encoding: gzip\r\n", page)
                .answer("https://a.example/5", "200 OK", html + "Content-Encoding: br\r\n", page)
                .answer("https://a.example/6", "200 OK", html + "Content-Encoding: br\r\n", new byte[] {0x1b, 3, 2, 1})
                .bytes());
        assertThat(taken.texts()).hasSize(5).containsOnly(MadeWarc.page(4));
        assertThat(taken.refused).singleElement().asString().endsWith("damaged where it is packed with br");
    }

    @Test
    void aRecordThatIsTooLargeIsRefusedAndTheNextOneRead() throws Exception {
        Taken taken = Taken.of(new MadeWarc(false)
                .record("resource", "https://a.example/", "text/html", "", new byte[64_000_001])
                .answer("https://a.example/2", MadeWarc.page(2))
                .bytes());
        assertThat(taken.texts()).containsExactly(MadeWarc.page(2));
        assertThat(taken.refused).containsExactly("0: a record over 64 MB is not read");
    }

    @Test
    void aRecordThatDoesNotSayFromWhereItIsIsRefusedAndTheNextOneRead() throws Exception {
        String archive = new String(three(false).bytes(), StandardCharsets.ISO_8859_1);
        Taken taken = Taken.of(
                archive.replaceFirst("WARC-Target-URI", "WARC-Tarxet-URI").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(taken.texts()).containsExactly(MadeWarc.page(1), MadeWarc.page(2));
        assertThat(taken.refused).containsExactly("0: does not say from where it is: no WARC-Target-URI");
    }

    @Test
    void whatUnpacksToFarMoreThanItsSizeIsGivenUp() {
        MadeWarc made = new MadeWarc(true);
        for (int i = 0; i < 3; i++)
            made.record("resource", "https://a.example/", "video/mp4", "", new byte[40_000_000]);
        assertThatThrownBy(() -> Taken.of(made.bytes())).isInstanceOf(BombException.class);
    }

    @Test
    void whatIsNoWebArchiveIsRefused() throws IOException {
        assertThatThrownBy(() -> Taken.of(NOTHING)).isInstanceOf(Refusal.class).hasMessage("is empty");
        assertThatThrownBy(() -> Taken.of(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("zstd");
    }

    @Test
    void aPageThatWasSentPackedWithZstdIsRead() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(packed)) {
            zstd.write(utf8("<p>Nine soldiers were killed.</p>"));
        }
        byte[] archive = new MadeWarc(false)
                .answer(
                        "https://post.example/z",
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: zstd\r\n",
                        packed.toByteArray())
                .answer(
                        "https://post.example/x",
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: br\r\n",
                        new byte[] {6, 7, 8, 9})
                .bytes();
        Taken taken = Taken.of(archive);
        assertThat(taken.pages)
                .singleElement()
                .matches(p -> new String(p.body(), StandardCharsets.UTF_8).contains("Nine soldiers"));
        assertThat(taken.refused).singleElement().asString().endsWith("damaged where it is packed with br");
    }

    @Test
    void wordsThatAreNoRecordAreRefusedByTheirPlace() throws Exception {
        assertThat(Taken.of(utf8("Nine soldiers were killed.")).refused)
                .containsExactly("0: no record of a web archive begins here");
    }
}
