package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Site;
import org.hearsay.text.Lexicon;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aPlaceSaysInWhichRegionAndCountryItLies() {
        Gazetteer places = Invented.with(Invented.row("77", "Selnik", "", "PPL", "XA", "01", 1200));
        Site site = places.site(places.named("selnik").get(0));
        assertThat(site.id()).isEqualTo("77");
        assertThat(site.region()).isEqualTo("Lomar Province");
        assertThat(site.countries()).containsExactly("Varenia");
        assertThat(site.latitude()).isEqualByComparingTo("45.5");
        assertThat(site.within()).isEqualTo("Selnik, Lomar Province, Varenia");
    }

    @Test
    void aPlaceListedUnderSeveralCountriesSaysThemAllInOrder() {
        String row = Invented.row("77", "Selnik", "", "PPL", "XB", "01", 1200).replace("\tXB\t\t01", "\tXB\tXA\t01");
        Gazetteer places = Invented.with(row);
        assertThat(places.site(places.named("Selnik").get(0)).countries()).containsExactly("Kestria", "Varenia");
    }

    @Test
    void theLargestOfSeveralComesFirst() {
        Gazetteer places = Invented.with(
                Invented.row("78", "Selnik", "", "PPL", "XA", "01", 12),
                Invented.row("77", "Old Town", "Selnik", "PPL", "XB", "01", 1200));
        assertThat(places.named("Selnik")).extracting(Listed::id).containsExactly("77", "78");
    }

    @Test
    void noNameIsNoPlace() {
        assertThat(Gazetteer.standard().named("")).isEmpty();
        assertThat(Gazetteer.standard().named("’")).isEmpty();
        assertThat(Gazetteer.standard().named("Varenia")).isEmpty();
    }

    @Test
    void whatComesWithHearsayIsSmallInOrderAndSaysWhereItIsFrom() throws IOException {
        List<String> lines = builtIn();
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(String.join(" ", lines.subList(0, 10))).contains("GeoNames", "Creative Commons Attribution 4.0");
        assertThat(lines.stream().filter(l -> !l.startsWith("#")).toList()).isSorted();
        assertThat(String.join("\n", lines).length()).isLessThan(MEGABYTE);
    }

    @Test
    void everyNameThatComesWithHearsayHasAPlaceAndEveryPlaceACountry() throws IOException {
        Gazetteer places = Gazetteer.standard();
        for (String line : builtIn()) {
            if (line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            Listed listed = places.byId(cells[0].startsWith("=") ? cells[0].substring(1) : cells[1]);
            assertThat(listed).as(line).isNotNull();
            assertThat(places.byId(Objects.requireNonNull(listed).country()))
                    .as(line)
                    .isNotNull();
        }
    }

    @Test
    void aDisputedPlaceHasEveryClaimInAlphabeticalOrder() {
        Gazetteer places = Gazetteer.standard();
        int found = 0;
        for (String entry : Lexicon.lines(Gazetteer.class, "disputed.txt"))
            for (String id : entry.substring(0, entry.indexOf('|')).strip().split(" ")) {
                Listed listed = places.byId(id);
                if (listed == null) continue;
                found++;
                Site site = places.site(listed);
                assertThat(site.disputed()).as(entry).isTrue();
                assertThat(site.countries()).as(entry).hasSizeGreaterThan(1).isSorted();
                assertThat(site.countries())
                        .as(entry)
                        .containsAll(List.of(entry.substring(entry.lastIndexOf('|') + 1)
                                .strip()
                                .split(" *; *")));
            }
        assertThat(found).isGreaterThan(40);
    }

    private static List<String> builtIn() throws IOException {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
