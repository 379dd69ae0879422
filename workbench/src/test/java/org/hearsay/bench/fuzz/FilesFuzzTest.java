package org.hearsay.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.ProfileFile;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.language.Languages;
import org.hearsay.model.Report;

/** Any bytes as a file of each form: reports with text, or a reason in words; nothing is thrown. */
class FilesFuzzTest {

    /** Sees that each report is one, and each reason a line. */
    private static final class Strict implements Intake {
        @Override
        public void report(Report report) {
            assertThat(report.text()).isNotBlank();
            assertThat(Report.of("again", report.text()).textHash()).isEqualTo(report.textHash());
            Languages.told(report);
        }

        @Override
        public void refused(String name, String reason) {
            assertThat(reason).isNotBlank();
        }

        @Override
        public void warning(String name, String what) {
            assertThat(what).isNotBlank();
        }
    }

    private static void read(String name, byte[] bytes) {
        new ReportFiles().each(name, name, Content.of(bytes), new Strict());
    }

    @FuzzTest(maxDuration = "10m")
    void aPageIsReadOrRefused(byte[] bytes) {
        read("page.html", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aWebArchiveIsReadOrRefused(byte[] bytes) {
        read("archive.warc", bytes);
        read("archive.warc.gz", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aPdfIsReadOrRefused(byte[] bytes) {
        read("paper.pdf", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aDocumentIsReadOrRefused(byte[] bytes) {
        read("letter.docx", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void linesAreReadOrRefused(byte[] bytes) {
        read("lines.jsonl", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aChannelIsReadOrRefused(byte[] bytes) {
        read("channel.json", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aTableIsReadOrRefused(byte[] bytes) {
        read("table.csv", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void whatIsPackedIsReadOrRefused(byte[] bytes) {
        read("all.zip", bytes);
        read("one.txt.gz", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void aProfileIsReadOrItsFaultNamed(byte[] bytes) {
        try {
            ProfileFile.parse("profile.yaml", new String(bytes, StandardCharsets.UTF_8));
        } catch (ProfileException e) {
            assertThat(e.getMessage()).startsWith("profile.yaml");
        }
    }
}
