package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.Bytes;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.document.DocumentText;
import org.hearsay.ingest.document.Docx;
import org.hearsay.ingest.document.Pdf;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** PDF files and Word documents become reports. */
final class Documents {
    private final Intake intake;

    Documents(Intake intake) {
        this.intake = intake;
    }

    void docx(Named file, InputStream in, Allowance allowance) throws IOException, Refusal {
        report(file, Docx.read(in, allowance), null);
    }

    void pdf(Named file, InputStream in) throws IOException, Refusal {
        pdf(file, Bytes.ofDocument(in), null);
    }

    /** A PDF file that was found at an address, null where it was found at none. */
    void pdf(Named file, byte[] bytes, @Nullable String address) throws Refusal {
        report(file, Pdf.read(bytes), address);
    }

    private void report(Named file, DocumentText document, @Nullable String address) {
        intake.report(Report.of(file.base(), document.text(), document.title(), null, address, null, file.place()));
    }
}
