package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.Bytes;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.document.DocumentText;
import org.hearsay.ingest.document.Docx;
import org.hearsay.ingest.document.Pdf;
import org.hearsay.model.Hashes;
import org.hearsay.model.Original;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** PDF files and Word documents become reports. */
final class Documents {
    private final Intake intake;

    Documents(Intake intake) {
        this.intake = intake;
    }

    void docx(Named file, InputStream in, Allowance allowance) throws IOException, Refusal {
        byte[] bytes = Bytes.ofDocument(in);
        DocumentText document = Docx.read(new ByteArrayInputStream(bytes), allowance);
        intake.report(report(file, document, null).from(Original.of(bytes)));
    }

    void pdf(Named file, InputStream in) throws IOException, Refusal {
        pdf(file, Bytes.ofDocument(in), null);
    }

    /** A PDF file that was found at an address, null where it was found at none. */
    void pdf(Named file, byte[] bytes, @Nullable String address) throws Refusal {
        DocumentText document = Pdf.read(bytes);
        RawPage raw = new RawPage(Hashes.sha256(bytes), Pdf.EXTRACTOR, null, document.places(), null, List.of());
        intake.report(report(file, document, address).from(raw).from(Original.of(bytes)));
    }

    private static Report report(Named file, DocumentText document, @Nullable String address) {
        return Report.of(file.base(), document.text(), document.title(), null, address, null, file.place());
    }
}
