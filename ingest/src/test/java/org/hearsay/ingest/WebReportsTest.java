package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.document.MadePdf;
import org.hearsay.ingest.web.Served;
import org.hearsay.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages at addresses, from a real server. */
class WebReportsTest {
    @TempDir
    Path folder;

    private final Served server = Served.start();
    private final Collected heard = new Collected();

    @AfterEach
    void end() {
        server.close();
    }

    private void fetch(String... paths) {
        new WebReports(Served.web())
                .each(List.of(paths).stream().map(server::at).toList(), heard);
    }

    @Test
    void pagesTextsAndPdfFilesAreRead() throws IOException {
        byte[] pdf;
        try (MadePdf made = new MadePdf()) {
            pdf = made.lines(60, 700, "Nine soldiers died near", "Selnik on Monday.")
                    .bytes();
        }
        server.with(
                "/a", "text/html; charset=utf-8", "<title>Nine died</title><p>Nine soldiers died near the café.</p>");
        server.with("/b", "text/plain", "Ten died.");
        server.with("/c.pdf", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, pdf.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(pdf);
            }
        });
        fetch("/a", "/b", "/c.pdf");
        assertThat(heard.refused()).isEmpty();
        assertThat(heard.reports())
                .extracting(Report::text)
                .containsExactly(
                        "Nine soldiers died near the café.", "Ten died.", "Nine soldiers died near Selnik on Monday.");
        assertThat(heard.reports().get(0).url()).isEqualTo(server.at("/a"));
        assertThat(heard.reports().get(2).url()).isEqualTo(server.at("/c.pdf"));
    }

    @Test
    void whatCannotBeReadIsRefusedByItsAddressAndTheRestIsFetched() {
        server.with("/feed", "application/rss+xml", "<rss/>")
                .with("/picture", "image/png", "x")
                .with("/a", "text/plain", "Nine died.");
        fetch("/none", "/feed", "/picture", "/a");
        assertThat(heard.reports()).hasSize(1);
        assertThat(heard.refused())
                .containsExactly(
                        server.at("/none") + ": the server answers with status 404",
                        server.at("/feed") + ": a feed: hearsay watch follows it",
                        server.at("/picture") + ": neither a page nor a document, but image/png");
    }

    private AddressList list(String name, String text) throws IOException {
        return AddressList.read(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void aListHoldsAddressesInOneOfThreeForms() throws IOException {
        assertThat(list("a.txt", "# mine\nhttps://a.example/1\n\n https://a.example/2 \nhttps://a.example/1\n")
                        .addresses())
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(list("b.json", "{\"articles\":[{\"url\":\"https://a.example/1\",\"title\":\"T\"},{\"url\":7},{}]}")
                        .addresses())
                .containsExactly("https://a.example/1");
        assertThat(list("c.csv", "\ufeffURL,MobileURL,Date,Title\nhttps://a.example/1,,2019-03-14,\"A, B\"\n")
                        .addresses())
                .containsExactly("https://a.example/1");
    }

    @Test
    void aListThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> list("a.txt", "\n")).hasMessageEndingWith("a.txt: holds no addresses");
        assertThatThrownBy(() -> list("b.json", "{\"articles\":")).hasMessageEndingWith("b.json: not JSON");
        assertThatThrownBy(() -> list("c.csv", "id,text\n1,x\n")).hasMessageEndingWith("c.csv: holds no addresses");
        assertThatThrownBy(() -> AddressList.read(folder.resolve("no.txt")))
                .hasMessageEndingWith("no.txt: no such file");
    }

    @Test
    void aListIsGoneOnWithWhereItWasBrokenOff() throws IOException {
        server.with("/1", "text/plain", "One died.")
                .with("/2", "text/plain", "Two died.")
                .with("/3", "text/plain", "Three died.");
        AddressList list = list("a.txt", server.at("/1") + "\n" + server.at("/2") + "\n" + server.at("/3") + "\n");
        new WebReports(Served.web()).list(list, new Collected() {
            @Override
            public long from(String file) {
                return 1;
            }

            @Override
            public void report(Report report) {
                heard.report(report);
            }
        });
        assertThat(heard.reports()).extracting(Report::text).containsExactly("Two died.", "Three died.");
    }

    @Test
    void whatSomebodyElseChoseIsFetchedFromThePublicInternetAlone() {
        server.with("/a", "text/plain", "Ten died.");
        new WebReports(Served.web()).eachPublic(List.of(server.at("/a")), heard);
        assertThat(heard.reports()).isEmpty();
        assertThat(heard.refused()).singleElement().asString().contains("not public");
    }
}
