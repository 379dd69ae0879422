package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Entrance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is sent of a ledger in which every view has more than a page can show. */
class PageSizeTest {
    private static final int MOST = 150_000;
    private static final int REPORTS = 120;
    private static final List<String> SYLLABLES =
            List.of("sel", "nik", "tor", "vel", "or", "va", "hal", "mar", "ten", "kol", "bre", "dun", "ist", "ga");
    private static final List<String> UNITS =
            List.of("soldiers", "civilians", "officers", "tanks", "drones", "children");
    private static final List<String> EVENTS = List.of("killed", "wounded", "captured", "destroyed");

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Site site;
    private static String longest = "";

    @BeforeAll
    static void open() {
        ledger = Ledger.open(folder.resolve("h.db").toString(), InstantSource.system());
        ReportReader reader = StandardReader.READER;
        Random random = new Random(20190314);
        for (int i = 0; i < REPORTS; i++) {
            Report report = report(random, i, i == 0 ? 150 : 10);
            if (i == 0) longest = report.id();
            ledger.add(reader.read(report), Engine.current(""));
        }
        ledger.settle();
        site = Site.open(ledger, Entrance.here(0), Library.standard(), new PlainSetter());
    }

    private static Report report(Random random, int number, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++)
            text.append("The ")
                    .append(name(random))
                    .append(" Ministry said on Monday that ")
                    .append(10 + random.nextInt(990))
                    .append(" Kestrian ")
                    .append(UNITS.get(random.nextInt(UNITS.size())))
                    .append(" were ")
                    .append(EVENTS.get(random.nextInt(EVENTS.size())))
                    .append(" in ")
                    .append(name(random))
                    .append(".\n\n");
        String day = LocalDate.parse("2019-03-14").plusDays(number % 300).toString();
        return Report.of("report-" + number, text.toString(), name(random), name(random) + " Post", null, day, "a");
    }

    private static String name(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 3; i++) out.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }

    @AfterAll
    static void close() {
        site.close();
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/timeline",
                "/conflicts",
                "/incidents",
                "/sources",
                "/map",
                "/search?q=Kestrian",
                "/d/LONGEST"
            })
    void aPageIsSmallHoweverMuchThereIs(String path) throws IOException, InterruptedException {
        URI address = URI.create(site.address() + path.substring(1).replace("LONGEST", longest));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeBetween(2_000, MOST);
    }
}
