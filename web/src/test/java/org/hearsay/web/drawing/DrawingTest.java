package org.hearsay.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a picture shows, read from it as any program reads XML. */
class DrawingTest {
    private static final String ADDRESS = "http://localhost:7040/timeline?event=killed";

    private static Point point(int day, @Nullable Double low, @Nullable Double high) {
        return new Point(day, low, high, false, false, "words", "/d/a/b");
    }

    private static Point exactly(int day, double number) {
        return point(day, number, number);
    }

    private static Element draw(Panel... panels) throws Exception {
        String svg = Picture.svg(List.of(panels), "Over time", "Source: a ledger", ADDRESS);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static Panel panel(boolean runs, Series... series) {
        return new Panel("Kestria · killed", runs, List.of(series), "");
    }

    private static List<Element> all(Element root, String name, String style) {
        List<Element> out = new ArrayList<>();
        NodeList found = root.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++)
            if (((Element) found.item(i)).getAttribute("class").equals(style)) out.add((Element) found.item(i));
        return out;
    }

    private static String path(Element root) {
        return all(root, "path", "line").get(0).getAttribute("d");
    }

    @Test
    void aRunningTotalHoldsUntilTheNextDayThatHasANumber() throws Exception {
        Element root = draw(panel(true, new Series("Army", List.of(exactly(0, 0), exactly(10, 100)))));
        assertThat(path(root)).isEqualTo("M76.0 206.0H516.0V40.0");
    }

    @Test
    void twoNumbersOfOneDayAreNotTied() throws Exception {
        Element root = draw(panel(true, new Series("Army", List.of(exactly(0, 0), exactly(10, 100), exactly(10, 50)))));
        assertThat(path(root)).isEqualTo("M76.0 206.0H516.0V40.0M516.0 123.0");
    }

    @Test
    void singleIncidentsAreNotTied() throws Exception {
        Element root = draw(panel(false, new Series("Army", List.of(exactly(0, 5), exactly(3, 9)))));
        assertThat(all(root, "path", "line")).isEmpty();
    }

    @Test
    void aBarReachesFromTheLowBoundToTheHigh() throws Exception {
        Element bar = all(draw(panel(false, new Series("Army", List.of(point(3, 50.0, 100.0))))), "rect", "full")
                .get(0);
        assertThat(bar.getAttribute("y")).isEqualTo("40");
        assertThat(bar.getAttribute("height")).isEqualTo("83");
    }

    @Test
    void anOpenBoundIsAnArrowAndNoBar() throws Exception {
        Element root = draw(panel(false, new Series("Army", List.of(point(3, 100.0, null), point(4, null, 100.0)))));
        assertThat(all(root, "rect", "full")).isEmpty();
        assertThat(all(root, "path", "line"))
                .extracting(arrow -> arrow.getAttribute("d").replaceAll("m.*", ""))
                .containsExactly("M76.0 40.0v-16.0", "M516.0 40.0v16.0");
    }

    @Test
    void aDayThatIsOnlyThatOfSayingItIsHollowAndARevisionHasALetter() throws Exception {
        Point derived = new Point(3, 10.0, 10.0, true, true, "words", "/d/a/b");
        Element root = draw(panel(false, new Series("Army", List.of(derived, exactly(4, 12)))));
        assertThat(all(root, "path", "hollow")).hasSize(1);
        assertThat(IntStream.range(0, root.getElementsByTagName("text").getLength())
                        .filter(i -> root.getElementsByTagName("text")
                                .item(i)
                                .getTextContent()
                                .equals("R")))
                .hasSize(1);
    }

    @Test
    void sourceAndAddressStandInsideHoweverLongTheyAre() throws Exception {
        String address = ADDRESS + "&place=" + "x".repeat(500);
        String svg = Picture.svg(
                List.of(panel(false, new Series("Army", List.of(exactly(1, 1))))), "t", "Source: a ledger", address);
        assertThat(svg.replaceAll("</text><text[^>]*>", ""))
                .contains("Source: a ledger", address.replace("&", "&amp;"));
    }

    @Test
    void wordsNeverBecomeMarkupNorBreakTheXml() throws Exception {
        String words = "</text><script>alert(1)</script>\"' onload=\"x\" &amp; \u0000\u0008\ud800\uffff ]]>";
        Point point = new Point(1, 1.0, 1.0, false, false, words, "/d/\"><script>");
        Element root = draw(new Panel(words, true, List.of(new Series(words, List.of(point))), words));
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getTextContent()).contains("</text><script>alert(1)</script>\"' onload=\"x\" &amp; ");
    }

    @Test
    void moreClaimantsThanCanBeToldApartAreGreyAndCounted() throws Exception {
        Series[] many = IntStream.range(0, 40)
                .mapToObj(i -> new Series("Claimant " + i, List.of(exactly(1, 50))))
                .toArray(Series[]::new);
        Element root = draw(panel(false, many));
        assertThat(all(root, "g", "c6")).hasSize(35);
        assertThat(root.getTextContent()).contains("and 34 more, see the table").doesNotContain("Claimant 6");
    }

    @Test
    void namesAreWrittenApart() throws Exception {
        Series[] six = IntStream.range(0, 6)
                .mapToObj(i -> new Series("Claimant " + i, List.of(exactly(1, 50))))
                .toArray(Series[]::new);
        Element root = draw(panel(false, six));
        List<Double> heights = new ArrayList<>();
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++)
            if (texts.item(i).getTextContent().startsWith("Claimant"))
                heights.add(Double.parseDouble(((Element) texts.item(i)).getAttribute("y")));
        heights.sort(null);
        assertThat(heights).hasSize(6);
        for (int i = 1; i < 6; i++)
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(15.9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 4", "7, 8", "95, 100", "1730, 2000", "999999999999, 1000000000000"})
    void theHighestMarkIsARoundNumberNotBelowTheHighest(double highest, double most) {
        NumberAxis axis = NumberAxis.to(highest, 0, 100);
        assertThat(axis.most()).isEqualTo(most);
        assertThat(axis.marks()).hasSizeBetween(2, 6).startsWith(0.0).endsWith(most);
        assertThat(axis.y(0)).isEqualTo(100);
        assertThat(axis.y(most)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 4", "100, 130", "0, 20000", "-719528, 2932896", "-365243219162, 0"})
    void fewDaysAreMarkedHoweverLongItTakes(long first, long last) {
        int from = (int) Math.max(first, -365_000_000);
        DayAxis axis = new DayAxis(from, (int) last, 0, 100);
        assertThat(axis.marks()).hasSizeBetween(2, 6).startsWith(from);
        assertThat(axis.x((int) last)).isEqualTo(100);
    }

    @Test
    void aYearIsSaidWhereItBegins() {
        assertThat(DayAxis.label(17968, Integer.MIN_VALUE)).isEqualTo("13 Mar 2019");
        assertThat(DayAxis.label(17969, 17968)).isEqualTo("14 Mar");
        assertThat(DayAxis.label(18334, 17968)).isEqualTo("13 Mar 2020");
    }
}
