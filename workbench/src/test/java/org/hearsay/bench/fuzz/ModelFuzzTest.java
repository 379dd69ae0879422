package org.hearsay.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.hearsay.learn.ChainFile;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.GreedyModel;

/** Any bytes as a model file, also under the checksum that they ought to have: a model, or a reason in words. */
class ModelFuzzTest {
    private static final int CHAIN_HEADER = 16;
    private static final int TAGGER_HEADER = 20;

    private interface Reading {
        void read(byte[] bytes) throws IOException;
    }

    private static void orReason(Reading reading, byte[] bytes) {
        try {
            reading.read(bytes);
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** The same with the length and checksum that its body has; both stand at the end of the header. */
    private static byte[] sealed(byte[] bytes, int header) {
        byte[] out = bytes.clone();
        CRC32 crc = new CRC32();
        crc.update(bytes, header, bytes.length - header);
        ByteBuffer.wrap(out)
                .putInt(header - 2 * Integer.BYTES, bytes.length - header)
                .putInt(header - Integer.BYTES, (int) crc.getValue());
        return out;
    }

    @FuzzTest(maxDuration = "10m")
    void aChainIsReadOrRefused(byte[] bytes) {
        orReason(b -> ChainFile.read(new ByteArrayInputStream(b), "fuzz"), bytes);
        if (bytes.length >= CHAIN_HEADER)
            orReason(b -> ChainFile.read(new ByteArrayInputStream(b), "fuzz"), sealed(bytes, CHAIN_HEADER));
    }

    @FuzzTest(maxDuration = "10m")
    void aTaggersModelIsReadOrRefused(byte[] bytes) {
        orReason(b -> GreedyModel.read(new ByteArrayInputStream(b)), bytes);
        if (bytes.length >= TAGGER_HEADER)
            orReason(b -> GreedyModel.read(new ByteArrayInputStream(b)), sealed(bytes, TAGGER_HEADER));
    }

    @FuzzTest(maxDuration = "10m")
    void aChoiceIsReadOrRefused(byte[] bytes) {
        orReason(b -> ChoiceModel.read(new ByteArrayInputStream(b)), bytes);
    }
}
