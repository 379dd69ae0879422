package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    @TempDir
    Path folder;

    private final List<Report> reports = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private final Intake intake = new Intake() {
        @Override
        public void report(Report report) {
            reports.add(report);
        }

        @Override
        public void refused(String name, String reason) {
            refused.add(name.replace(folder + "/", "") + ": " + reason);
        }

        @Override
        public void warning(String name, String what) {
            warnings.add(name.replace(folder + "/", "") + ": " + what);
        }
    };

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void read(Path... paths) {
        new ReportFiles().each(List.of(paths), intake);
    }

    @Test
    void aTextFileIsTakenAsItStands() throws IOException {
        read(file("Selnik.txt", "Nine\r\n died. \n\n"));
        assertThat(reports).singleElement().satisfies(r -> {
            assertThat(r.name()).isEqualTo("Selnik");
            assertThat(r.text()).isEqualTo("Nine\r\n died. \n\n");
        });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        read(file("a.txt", "\ufeffNine died."), file("b.jsonl", "\ufeff{\"text\":\"Nine died.\"}"));
        assertThat(reports).extracting(Report::text).containsExactly("Nine died.", "Nine died.");
        read(file("c.txt", "\ufeffNine died.".getBytes(StandardCharsets.UTF_16LE)));
        assertThat(reports.get(2).text()).isEqualTo("Nine died.");
    }

    @Test
    void aRecordNeedsOnlyText() throws IOException {
        read(file(
                "a.jsonl",
                "{\"text\":\"Nine died.\"}\n\n{\"id\":7,\"title\":\"T\",\"text\":\"x\",\"outlet\":null,\"more\":[]}"));
        assertThat(reports).extracting(Report::name).containsExactly("a.jsonl:1", "7");
        assertThat(reports.get(1).title()).isEqualTo("T");
        assertThat(reports.get(1).outlet()).isNull();
        assertThat(refused).isEmpty();
    }

    @Test
    void aLineThatIsNoReportIsRefusedByNumber() throws IOException {
        read(file("a.jsonl", "[]\n{}\n{\"text\":\"\"}\n{\"text\":5}{\nnot json\n{\"text\":\"ok\"}\n{\"text\":\"cut"));
        assertThat(reports).extracting(Report::text).containsExactly("ok");
        assertThat(refused).hasSize(6).allMatch(r -> r.startsWith("a.jsonl:"));
        assertThat(refused.get(5)).isEqualTo("a.jsonl:7: the JSON record is cut off");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        read(file("a.jsonl", "{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"ok\"}"));
        assertThat(reports).hasSize(1);
        assertThat(refused).singleElement().asString().contains("a.jsonl:1");
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirPathsAndOnlyReports() throws IOException {
        file("in/b.txt", "b");
        file("in/a/z.txt", "z");
        file("in/a.jsonl", "{\"id\":\"j\",\"text\":\"x\"}");
        file("in/.hidden.txt", "h");
        file("in/picture.png", new byte[] {0});
        read(folder.resolve("in"));
        assertThat(reports).extracting(Report::name).containsExactly("j", "z", "b");
        assertThat(warnings).singleElement().asString().contains("passed over 1 files");
        assertThat(refused).isEmpty();
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowedForEver() throws IOException {
        file("in/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
        read(folder.resolve("in"));
        assertThat(reports).hasSize(1);
        assertThat(refused).singleElement().asString().contains("leads back");
    }

    @Test
    void aLineOfFiveMegabytesIsRead() throws IOException {
        String text = "Nine soldiers were killed near Selnik. ".repeat(130_000);
        read(file("a.txt", text), file("b.jsonl", "{\"text\":\"" + text + "\"}\n{\"text\":\"next\"}"));
        assertThat(reports).extracting(r -> r.text().length()).containsExactly(text.length(), text.length(), 4);
    }

    @Test
    void aRecordOverTwentyMegabytesIsRefusedAndTheNextOneRead() throws IOException {
        String text = "é".repeat(10_000_001);
        read(file("a.jsonl", "{\"text\":\"" + text + "\"}\n{\"text\":\"next\"}"));
        assertThat(reports).extracting(Report::text).containsExactly("next");
        assertThat(refused).singleElement().asString().startsWith("a.jsonl:1: a text over 20 MB");
    }

    @Test
    void aLineInWindows1252IsReadWithAWarning() throws IOException {
        read(file("a.jsonl", new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0x93, (byte) 0xe9, '"', '}'
        }));
        assertThat(reports).extracting(Report::text).containsExactly("“é");
        assertThat(warnings).containsExactly("a.jsonl:1: not UTF-8, read as windows-1252");
    }
}
