package org.hearsay.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of web answers, packed in every way that servers use. */
class ContentCodingTest {
    private static final String PAGE = "<html><head><title>Nine killed</title></head><body><p>"
            + "Nine soldiers were killed near Selnik, the army said. ".repeat(6) + "</p></body></html>";
    /** The page, packed by another program. */
    private static final byte[] BROTLI = Base64.getDecoder()
            .decode("G4sBwEQnR/p5gC3AJODDV/uCmhyw3zqxAKOAfglresPr2RSNR4JLaFREUaZlwseYG0iDXfkAg5+9Xir2Hp61ccIkvx"
                    + "Q9kkNWH3IA");
    /** 100,000,000 times the same character. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode("y///P/gleOKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P"
                    + "//B78EQBwWAOje//H//w9+CYA4LADQvf/j//8f/BIAcVgAoHv/x///P/glAOKwAED3/o///3/wSwDEYQGA7v0f////"
                    + "4JcAiMMCAN37v/wHr8MvARCHBQC62HU=");

    private static final int MOST = Limits.TEXT_BYTES + 1;

    private static byte[] zstd(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(out)) {
            zstd.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String coding) {
        return coding.equals("br") ? BROTLI : zstd(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decode(String coding, byte[] body) throws IOException, Refusal {
        return ContentCoding.decode(coding, body, MOST, new Allowance(body.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd"})
    void aPackedPageIsUnpacked(String coding) throws Exception {
        assertThat(decode(coding, packed(coding)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(PAGE);
        assertThat(decode(" " + coding.toUpperCase(java.util.Locale.ROOT), packed(coding)))
                .hasSize(PAGE.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip", "compress"})
    void aPageThatASaverUnpackedIsLeftAsItIs(String coding) throws Exception {
        for (String charset : new String[] {"UTF-8", "windows-1252"}) {
            byte[] page = ("<!DOCTYPE html><p>The caf\u00e9 in Selnik" + PAGE).getBytes(Charset.forName(charset));
            assertThat(decode(coding, page)).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd"})
    void aDamagedPageIsRefusedOrReadAsFarAsItGoes(String coding) throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bad = packed(coding).clone();
            for (int i = 0; i < 3; i++) bad[4 + random.nextInt(bad.length - 4)] ^= (byte) (1 << random.nextInt(8));
            if (seed % 2 == 0) bad = Arrays.copyOf(bad, 4 + random.nextInt(bad.length - 4));
            byte[] body = bad;
            try {
                assertThat(decode(coding, body)).hasSizeLessThanOrEqualTo(MOST);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).as("seed %d", seed).isEqualTo("damaged where it is packed with " + coding);
            }
        }
    }

    @Test
    void bombsAreGivenUpAfterAsMuchAsATextMayHave() throws Exception {
        byte[] zstd = zstd(new byte[100_000_000]);
        assertThat(zstd.length).isLessThan(20_000);
        assertThat(decode("zstd", zstd)).hasSize(MOST);
        assertThat(decode("br", BROTLI_BOMB)).hasSize(MOST);
    }

    @Test
    void severalBombsInOneFileAreTooMuchForIt() {
        Allowance allowance = new Allowance(1_000);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) ContentCoding.decode("br", BROTLI_BOMB, MOST, allowance);
                })
                .isInstanceOf(BombException.class)
                .hasMessage("unpacks to over 200 times its size");
    }

    @Test
    void aPackingThatIsNotReadIsNamed() {
        assertThatThrownBy(() -> decode("compress", new byte[] {0x1f, (byte) 0x9d, 1, 2, 3}))
                .isInstanceOf(Refusal.class)
                .hasMessage("packed with compress, which is not read");
    }
}
