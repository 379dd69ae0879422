package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoNamesTest {
    private static final String TOWN =
            Invented.row("77", "Selník", "Selnik,SLK,Сельник,Selnyk", "PPL", "XA", "01", 1200);

    @Test
    void aRowIsAPlaceAndItsNamesInLatinLetters() throws BadRowException {
        assertThat(GeoNames.lines(TOWN))
                .containsExactly("=77\tSelník\ttown\tXA\t01\t\t45.5\t-13.25\t1200", "selnik\t77", "selnyk\t77");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws BadRowException {
        String line = GeoNames.lines(TOWN).get(0);
        Listed listed = Listed.read("77", line.substring(line.indexOf('\t') + 1));
        assertThat(listed.line()).isEqualTo(line);
        assertThat(listed.kind()).isEqualTo(Site.Kind.TOWN);
        assertThat(listed.regionId()).isEqualTo("XA.01");
    }

    @Test
    void aRegionIsCalledByItsCodeAndFoundWithoutTheWordForIt() throws BadRowException {
        String row = Invented.row("5", "Lomar Province", "", "ADM1", "XA", "01", 0);
        assertThat(GeoNames.lines(row)).contains("lomar\tXA.01", "lomarprovince\tXA.01");
    }

    @Test
    void regionsAndCountriesHaveTablesOfTheirOwn() throws BadRowException {
        assertThat(GeoNames.lines("XA.01\tLomar Province\tLomar Province\t5")).contains("lomar\tXA.01");
        assertThat(GeoNames.lines("XA\tXAA\t900\tVA\tVarenia\tSelnik\t1\t4000000\t\t\t\t\t\t\t\t\t9\t\t"))
                .containsExactly("=XA\tVarenia\tcountry\tXA\t\t\t\t\t4000000", "varenia\tXA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# geonameid\tname", "   "})
    void remarksAndEmptyRowsArePassedOver(String row) throws BadRowException {
        assertThat(GeoNames.lines(row)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PPLH", "ADM1H", "PCLH"})
    void whatIsNoMoreIsPassedOver(String code) throws BadRowException {
        assertThat(GeoNames.lines(Invented.row("9", "Old Selnik", "", code, "XA", "01", 0)))
                .isEmpty();
    }

    @Test
    void aRoadIsNoPlace() throws BadRowException {
        String row = Invented.row("9", "Selnik Road", "", "PPL", "XA", "01", 0).replace("\tP\tPPL\t", "\tR\tRD\t");
        assertThat(GeoNames.lines(row)).isEmpty();
    }

    @Test
    void aBadRowSaysWhatIsWrong() {
        assertThatThrownBy(() -> GeoNames.lines("1\tSelnik"))
                .hasMessage("has 2 columns; GeoNames' tables have 19, that of regions 4");
        assertThatThrownBy(() -> GeoNames.lines(TOWN.replace("45.5", "north"))).hasMessage("“north” is no latitude");
        assertThatThrownBy(() -> GeoNames.lines(TOWN.replace("-13.25", "-200"))).hasMessage("“-200” is no longitude");
        assertThatThrownBy(() -> GeoNames.lines(TOWN.replace("1200", "many")))
                .hasMessage("“many” is no number of people");
        assertThatThrownBy(() -> GeoNames.lines(TOWN.replace("77\t", "Selnik\t")))
                .hasMessageStartingWith("begins with");
    }

    @Test
    void noRowWhateverItIsBreaksATable() {
        String[] cells = TOWN.split("\t", -1);
        for (int c = 0; c < cells.length; c++)
            for (String bad : List.of("", "\u0000", "=", ",,,", "9".repeat(40), "x")) {
                String[] other = cells.clone();
                other[c] = bad;
                try {
                    for (String line : GeoNames.lines(String.join("\t", other)))
                        assertThat(line).contains("\t").doesNotContain("\n");
                } catch (BadRowException e) {
                    assertThat(e).hasMessageContaining(" ");
                }
            }
    }
}
