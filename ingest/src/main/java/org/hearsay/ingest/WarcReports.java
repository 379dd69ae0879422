package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hearsay.ingest.archive.Capture;
import org.hearsay.ingest.archive.WarcFile;
import org.hearsay.ingest.archive.WarcTaker;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/** The pages of a web archive become reports. What only repeats a page that was saved before is passed over. */
final class WarcReports implements WarcTaker {
    private final Named file;
    private final Intake intake;

    WarcReports(Named file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    void read(Content archive) throws IOException, Refusal {
        WarcFile warc = new WarcFile(archive, this);
        long from = resumable() ? intake.from(file.place()) : 0;
        if (from > 0) intake.warning(file.place(), "gone on with at byte " + from + ", where an earlier run stopped");
        warc.read(from);
        if (warc.repeats() > 0)
            intake.warning(
                    file.place(), "passed over " + warc.repeats() + " records that only say a page was saved before");
    }

    /** Only a file of its own is gone on with from its middle. */
    private boolean resumable() {
        return file.depth() == 0;
    }

    @Override
    public void page(Capture capture) {
        Named page = file.record(capture.offset(), capture.address());
        if (capture.truncated()) intake.warning(page.place(), "was cut off when it was saved");
        try {
            switch (capture.type()) {
                case "text/plain" -> new PlainText(intake).read(page, new ByteArrayInputStream(capture.body()));
                case "application/pdf" -> new Documents(intake).pdf(page, capture.body(), capture.address());
                default -> new SavedPage(intake).read(page, capture.body(), capture.address(), capture.charset());
            }
        } catch (Refusal refusal) {
            intake.refused(page.place(), refusal.reason());
        } catch (IOException e) {
            intake.refused(page.place(), Reasons.of(e));
        }
    }

    @Override
    public void refused(long offset, String reason) {
        intake.refused(file.place() + ", record at byte " + offset, reason);
    }

    @Override
    public void reached(long offset) {
        if (resumable()) intake.reached(file.place(), offset);
    }
}
