package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hearsay.ingest.bytes.BombException;
import org.hearsay.ingest.bytes.Bytes;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/** Reads what a file, or a member of an archive, holds, by its name. */
final class Opening {
    /** Archives deeper inside others than this are not opened. */
    private static final int DEEPEST = 3;

    private final Intake intake;

    Opening(Intake intake) {
        this.intake = intake;
    }

    /** Hands on the reports in it; it is refused by its place where it cannot be read. */
    void read(Named file, Content content) {
        try {
            if (file.depth() > DEEPEST) throw new Refusal("archives more than three deep inside others are not opened");
            open(file, content);
        } catch (Refusal refusal) {
            intake.refused(file.place(), refusal.reason());
        } catch (OutOfMemoryError e) {
            // What was read of this file alone; it is gone by now.
            intake.refused(file.place(), "takes more memory to read than there is");
        } catch (BombException e) {
            intake.refused(file.place(), String.valueOf(e.getMessage()));
        } catch (ZipException e) {
            intake.refused(file.place(), "a damaged archive");
        } catch (IOException e) {
            intake.refused(file.place(), Reasons.of(e));
        }
    }

    private void open(Named file, Content content) throws IOException, Refusal {
        switch (Format.of(file.name())) {
            case TEXT -> stream(content, in -> new PlainText(intake).read(file, in));
            case JSON_LINES -> stream(content, in -> new JsonLines(file, intake).read(in));
            case JSON -> stream(content, in -> new ChannelExport(file, intake).read(in));
            case TABLE -> new CsvTable(file, intake).read(content);
            case PAGE -> stream(content, in -> new SavedPage(intake).read(file, Bytes.of(in), null, null));
            case DOCX -> stream(content, in -> new Documents(intake).docx(file, in, content.allowance()));
            case PDF -> stream(content, in -> new Documents(intake).pdf(file, in));
            case WARC -> new WarcReports(file, intake).read(content);
            case WACZ, ZIP -> new ZipReports(file, intake).read(content);
            case GZIP -> read(file.unpacked(), Content.unpacked(() -> gunzipped(content), content.allowance()));
        }
    }

    private static InputStream gunzipped(Content content) throws IOException {
        InputStream in = content.open();
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** What reads bytes once, from the beginning. */
    private interface Reading {
        void read(InputStream in) throws IOException, Refusal;
    }

    private static void stream(Content content, Reading reading) throws IOException, Refusal {
        try (InputStream in = content.open()) {
            reading.read(in);
        }
    }
}
