package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.ingest.archive.MadeWarc;
import org.hearsay.ingest.archive.MadeZip;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives, ZIP files and packed files, as they lie in folders. */
class ArchiveFilesTest {
    @TempDir
    Path folder;

    private final Collected heard = new Collected();

    private String read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        new ReportFiles().each(List.of(file), heard);
        return file.toString();
    }

    private List<String> names() {
        return heard.reports().stream().map(Report::name).toList();
    }

    private static MadeWarc warc() {
        return new MadeWarc(true)
                .answer("https://post.example/1.html", MadeWarc.page(1))
                .answer("https://post.example/2", "200 OK", "Content-Type: text/plain\r\n", new byte[0])
                .answer("https://post.example/3", MadeWarc.page(3));
    }

    @Test
    void thePagesOfAWebArchiveAreReportsNamedByTheirAddresses() throws IOException {
        MadeWarc made = warc();
        String file = read("a.warc.gz", made.bytes());
        assertThat(names()).containsExactly("https://post.example/1", "https://post.example/3");
        Report last = heard.reports().get(1);
        assertThat(last.url()).isEqualTo("https://post.example/3");
        assertThat(last.title()).isEqualTo("Report 3");
        assertThat(last.text()).startsWith("On day 3 of the fighting");
        assertThat(last.origin())
                .isEqualTo(file + ", record at byte " + made.starts().get(2));
        assertThat(heard.refused())
                .containsExactly(file + ", record at byte " + made.starts().get(1) + ": is empty");
    }

    @Test
    void aDamagedRecordIsRefusedByItsPlaceAndTheRestIsRead() throws IOException {
        MadeWarc made = warc();
        byte[] bytes = made.bytes();
        bytes[100] ^= 0x10;
        String file = read("a.warc.gz", bytes);
        assertThat(names()).containsExactly("https://post.example/3");
        assertThat(heard.refused().get(0)).startsWith(file + ", record at byte 0: a damaged record");
    }

    @Test
    void readingOfAWebArchiveBeginsWhereTheIntakeSays() throws IOException {
        MadeWarc made = warc();
        Path file = Files.write(folder.resolve("a.warc.gz"), made.bytes());
        List<Long> reached = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        Intake later = new Collected() {
            @Override
            public long from(String name) {
                return made.starts().get(2);
            }

            @Override
            public void reached(String name, long offset) {
                reached.add(offset);
            }

            @Override
            public void ended(String name) {
                ended.add(name);
            }
        };
        new ReportFiles().each(List.of(file), later);
        assertThat(((Collected) later).reports()).extracting(Report::url).containsExactly("https://post.example/3");
        assertThat(reached).containsExactly((long) made.starts().get(2));
        assertThat(ended).containsExactly(file.toString());
    }

    @Test
    void ofAWaczTheWebArchivesAreRead() throws IOException {
        byte[] wacz = new MadeZip()
                .with("datapackage.json", "{}")
                .with("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n{\"text\":\"not a report\"}\n")
                .stored("archive/data.warc.gz", warc().bytes())
                .with("../archive/out.warc.gz", warc().bytes())
                .bytes();
        String file = read("saved.wacz", wacz);
        assertThat(names()).containsExactly("https://post.example/1", "https://post.example/3");
        assertThat(heard.reports().get(0).origin()).isEqualTo(file + "!archive/data.warc.gz, record at byte 0");
        assertThat(heard.refused()).contains(file + "!../archive/out.warc.gz: a name that leads out of the archive");
    }

    @Test
    void theMembersOfAZipAreReadAndThoseOfAZipInIt() throws IOException {
        byte[] inner = new MadeZip().with("c/d.txt", "Two died.").bytes();
        String file = read(
                "a.zip",
                new MadeZip()
                        .with("b/a.txt", "Nine died.")
                        .with("inner.zip", inner)
                        .with(
                                "e.jsonl.gz",
                                MadeWarc.packed("{\"text\":\"Ten died.\"}\n".getBytes(StandardCharsets.UTF_8)))
                        .with("picture.png", "x")
                        .with("__MACOSX/b/a.txt", "x")
                        .with(".hidden.txt", "x")
                        .bytes());
        assertThat(names()).containsExactly("a", "d", "e.jsonl:1");
        assertThat(heard.reports().get(1).origin()).isEqualTo(file + "!inner.zip!c/d.txt");
        assertThat(heard.warnings()).singleElement().asString().contains("passed over 3 files");
        assertThat(heard.refused()).isEmpty();
    }

    @Test
    void namesThatLeadOutOfAZipAreRefused() throws IOException {
        MadeZip zip = new MadeZip();
        List<String> bad =
                List.of("../a.txt", "a/../../b.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt", "a\\..\\..\\b.txt");
        for (String name : bad) zip.with(name, "Nine died.");
        read("a.zip", zip.with("good..name.txt", "Ten died.").bytes());
        assertThat(names()).containsExactly("good..name");
        assertThat(heard.refused()).hasSize(bad.size()).allMatch(r -> r.endsWith("leads out of the archive"));
    }

    @Test
    void archivesDeepInsideOthersAreNotOpened() throws IOException {
        byte[] zip = new MadeZip().with("a.txt", "Nine died.").bytes();
        for (int i = 0; i < 5; i++) zip = new MadeZip().with("in.zip", zip).bytes();
        read("deep.zip", zip);
        assertThat(names()).isEmpty();
        assertThat(heard.refused()).singleElement().asString().contains("more than three deep");
    }

    @Test
    void aZipThatUnpacksToFarMoreThanItsSizeIsGivenUpByName() throws IOException {
        MadeZip zip = new MadeZip().with("a.txt", "Nine died.");
        byte[] zeros = new byte[19_000_000];
        Arrays.fill(zeros, (byte) 'a');
        for (int i = 0; i < 10; i++) zip.with("bomb" + i + ".txt", zeros);
        String file = read("a.zip", zip.bytes());
        assertThat(names().size()).isBetween(1, 4);
        assertThat(heard.refused()).isNotEmpty().allMatch(r -> r.endsWith("unpacks to over 200 times its size"));
        assertThat(heard.refused().get(0)).startsWith(file + "!bomb");
    }

    @Test
    void aPackedFileIsReadByTheNameInIt() throws IOException {
        byte[] page = MadeWarc.packed(MadeWarc.page(1).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(MadeWarc.packed("Nine died.\n".getBytes(StandardCharsets.UTF_8)));
        two.writeBytes(MadeWarc.packed("Ten died.\n".getBytes(StandardCharsets.UTF_8)));
        read("page.html.gz", page);
        read("two.txt.gz", two.toByteArray());
        assertThat(names()).containsExactly("page", "two");
        assertThat(heard.reports().get(1).text()).isEqualTo("Nine died.\nTen died.\n");
    }

    @Test
    void damagedArchivesAreRefusedByNameAndNothingThrows() throws IOException {
        byte[] zip =
                new MadeZip().with("a.txt", "Nine soldiers died. ".repeat(50)).bytes();
        byte[] gz = MadeWarc.packed("Nine soldiers died. ".repeat(50).getBytes(StandardCharsets.UTF_8));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] whole = seed % 2 == 0 ? zip : gz;
            byte[] bad = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            if (bad.length > 0) bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            read(seed + (seed % 2 == 0 ? ".zip" : ".txt.gz"), bad);
        }
        assertThat(heard.reports()).extracting(Report::text).containsOnly("Nine soldiers died. ".repeat(50));
        assertThat(heard.refused()).hasSizeGreaterThan(30).noneMatch(r -> r.contains("Exception"));
    }
}
