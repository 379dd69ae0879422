package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.ingest.bytes.Bytes;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.Original;
import org.hearsay.model.Report;

/** A text file as it stands. */
final class PlainText {
    private final Intake intake;

    PlainText(Intake intake) {
        this.intake = intake;
    }

    void read(Named file, InputStream in) throws IOException, Refusal {
        byte[] bytes = Bytes.of(in);
        Decoded decoded = Decoded.of(bytes, bytes.length);
        if (decoded.text().isBlank()) throw new Refusal("is empty");
        if (decoded.guessed()) intake.warning(file.place(), Decoded.WARNING);
        Report report = Report.of(file.base(), decoded.text(), null, null, null, null, file.place());
        boolean same = Arrays.equals(bytes, decoded.text().getBytes(StandardCharsets.UTF_8));
        intake.report(same ? report : report.from(Original.of(bytes)));
    }
}
