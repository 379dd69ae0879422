package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerCommandTest {
    private static final String TEXT =
            "Varenia, 6 August 2024. Shelling killed 12 civilians in Selnik, Varenia said.\n";
    private static final String COUNTRY = "XA\tXAA\t\t\tVarenia\tSelnik\t\t4000000\t\t\t\t\t\t\t\t\t\t\t\n";
    private static final String REGION = row("1", "Lomar Province", "A\tADM1", 0);
    private static final String TOWN = row("77", "Selnik", "P\tPPL", 1200);

    @TempDir
    Path folder;

    private static String row(String id, String name, String kind, int people) {
        return id + "\t" + name + "\t" + name + "\t\t45.5\t-13.25\t" + kind + "\tXA\t\t01\t\t\t\t" + people
                + "\t\t\t\t2024-08-06\n";
    }

    private Run run(Object... words) {
        return new Command()
                .set("HEARSAY_GAZETTEER", folder.resolve("places").toString())
                .with(words);
    }

    @Test
    void aLoadedTableTellsWherePlacesLie() {
        Path table = Command.file(folder, "varenia.txt", COUNTRY + REGION + TOWN);
        Run loaded = run("gazetteer", "add", table);
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.out()).startsWith("varenia: 3 places, 4 names, sha256:");
        assertThat(run("gazetteer").out()).contains("built in: ", loaded.out());
        Path report = Command.file(folder, "report.txt", TEXT);
        assertThat(run("read", report).out()).contains("in: Selnik (Lomar Province;");
        assertThat(run("read", "--format", "md", report).out()).contains("in: Selnik \\(Lomar Province; Varenia\\)");
        assertThat(run("read", "--format", "html", report).out()).contains("in: Selnik (Lomar Province; Varenia)");
        assertThat(run("read", "--format", "json", report).out())
                .contains("\"id\":\"77\",\"name\":\"Selnik\",\"kind\":\"town\",\"region\":\"Lomar Province\","
                        + "\"countries\":[\"Varenia\"],\"latitude\":45.5,\"longitude\":-13.25,"
                        + "\"why\":\"the page names its country\"");
    }

    @Test
    void claimsAreFoundByTheRegionOrCountryThatTheirPlaceLiesIn() {
        run("gazetteer", "add", Command.file(folder, "varenia.txt", COUNTRY + REGION + TOWN));
        Path ledger = folder.resolve("ledger.db");
        Path report = Command.file(folder, "report.txt", TEXT.replace("Varenia said", "doctors said"));
        assertThat(run("--ledger", ledger, "add", report).code()).isZero();
        for (String where : List.of("selnik", "lomar", "Varenia")) {
            assertThat(run("--ledger", ledger, "table", "--place", where).out())
                    .as(where)
                    .contains("12");
            assertThat(run("--ledger", ledger, "timeline", "--place", where).out())
                    .as(where)
                    .contains("12");
        }
        assertThat(run("--ledger", ledger, "table", "--place", "Kestria").out()).doesNotContain("12");
    }

    @Test
    void rowsOfTheFieldHavePlacesAndThoseOfADisputedOneHaveAllCountries() {
        String both = TOWN.replace("\tXA\t\t", "\tXB\tXA\t");
        String other = COUNTRY.replace("XA\tXAA", "XB\tXBB").replace("Varenia", "Kestria");
        run("gazetteer", "add", Command.file(folder, "both.txt", COUNTRY + other + both));
        Path ledger = folder.resolve("ledger.db");
        run("--ledger", ledger, "add", Command.file(folder, "report.txt", TEXT));
        assertThat(run("--ledger", ledger, "export", "--format", "csv").out())
                .contains(",Selnik,77,Selnik,town,,Kestria; Varenia,,45.5,-13.25,");
        assertThat(run("--ledger", ledger, "export", "--format", "ucdp").out())
                .contains(",,Selnik,Selnik,,45.5,-13.25,Kestria; Varenia,");
        assertThat(run("--ledger", ledger, "export", "--format", "acled").out())
                .contains(",Kestria; Varenia,,Selnik,45.5,-13.25,,");
        for (String where : List.of("Varenia", "Kestria"))
            assertThat(run("--ledger", ledger, "table", "--place", where).out()).contains("12");
    }

    @Test
    void aTableTakenOutTellsNothingMore() {
        run("gazetteer", "add", Command.file(folder, "varenia.txt", COUNTRY + REGION + TOWN));
        assertThat(run("gazetteer", "remove", "varenia").code()).isZero();
        assertThat(run("gazetteer").lines()).hasSize(1);
        assertThat(run("read", Command.file(folder, "report.txt", TEXT)).out())
                .contains("in: Selnik ")
                .doesNotContain("Lomar");
        Run again = run("gazetteer", "remove", "varenia");
        assertThat(again.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(again.err()).isEqualTo("hearsay: there is no table varenia\n");
    }

    @Test
    void aTableOfTheSameNameTakesItsPlace() {
        run("gazetteer", "add", Command.file(folder, "varenia.txt", COUNTRY + REGION + TOWN));
        run("gazetteer", "add", Command.file(folder, "varenia.txt", COUNTRY));
        assertThat(run("gazetteer").lines()).hasSize(2);
        assertThat(run("gazetteer").out()).contains("varenia: 1 places");
    }

    @ParameterizedTest
    @CsvSource({
        "'1\tSelnik',  'has 2 columns; GeoNames'' tables have 19, that of regions 4'",
        "'9\tTolm\tTolm\t\t95.5\t0\tP\tPPL\tXA\t\t01\t\t\t\t\t\t\t\t', '“95.5” is no latitude'",
    })
    void aBadTableIsRefusedWithItsLineAndTheOneBeforeStays(String bad, String why) throws IOException {
        run("gazetteer", "add", Command.file(folder, "varenia.txt", COUNTRY + TOWN));
        Path table = Command.file(folder, "varenia.txt", COUNTRY + REGION + bad + "\n");
        Run refused = run("gazetteer", "add", table);
        assertThat(refused.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).isEqualTo("hearsay: " + table + ", line 3: " + why + "\n");
        assertThat(run("gazetteer").out()).contains("varenia: 2 places");
        try (Stream<Path> left = Files.list(folder.resolve("places"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        Path empty = Command.file(folder, "empty.txt", "# nothing\n");
        assertThat(run("gazetteer", "add", empty).err())
                .isEqualTo("hearsay: " + empty + " has no places in GeoNames' format\n");
        Path binary = Command.file(folder, "binary.txt", new byte[] {'1', '\t', (byte) 0xff, '\n'});
        assertThat(run("gazetteer", "add", binary).err())
                .isEqualTo("hearsay: " + binary + " is not UTF-8, after line 0\n");
        Path none = folder.resolve("none.txt");
        assertThat(run("gazetteer", "add", none).err()).isEqualTo("hearsay: there is no file " + none + "\n");
    }

    @Test
    void withoutAFolderForItNothingIsKept() {
        Path table = Command.file(folder, "varenia.txt", COUNTRY);
        assertThat(Command.run("gazetteer", "add", table).err())
                .isEqualTo("hearsay: nowhere to keep a gazetteer; HEARSAY_GAZETTEER names a folder\n");
        assertThat(Command.run("gazetteer").lines()).hasSize(1);
    }
}
