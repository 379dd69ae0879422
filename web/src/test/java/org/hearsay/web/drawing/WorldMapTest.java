package org.hearsay.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where circles lie, how large they are, and over which land. */
class WorldMapTest {
    private static final Pattern CIRCLE =
            Pattern.compile("<circle cx=\"([-0-9.]+)\" cy=\"([-0-9.]+)\" r=\"([0-9.]+)\"");

    private static Spot spot(String name, double latitude, double longitude, int claims) {
        return new Spot(name, latitude, longitude, claims, name + ": " + claims, "/claims?place=" + name);
    }

    private static String draw(Spot... spots) {
        return WorldMap.svg(List.of(spots), "Claims by place", "Source: a ledger", "http://localhost:7040/map");
    }

    private static List<double[]> circles(String svg) {
        List<double[]> out = new ArrayList<>();
        Matcher circle = CIRCLE.matcher(svg);
        while (circle.find())
            out.add(IntStream.rangeClosed(1, 3)
                    .mapToDouble(i -> Double.parseDouble(circle.group(i)))
                    .toArray());
        return out;
    }

    @Test
    void theAreaOfACircleIsAsTheNumberOfClaims() {
        List<double[]> circles = circles(draw(spot("Selnik", -68, 60, 100), spot("Halm", -69, 66, 25)));
        assertThat(circles.get(0)[2]).isCloseTo(2 * circles.get(1)[2], within(0.1));
    }

    @Test
    void northIsUpEastIsRightAndAllCirclesAreSeen() {
        List<double[]> circles = circles(draw(spot("a", 55, -120, 3), spot("b", -33, 150, 2), spot("c", 0, 0, 1)));
        assertThat(circles.get(0)[1]).isLessThan(circles.get(1)[1]);
        assertThat(circles.get(0)[0]).isLessThan(circles.get(1)[0]);
        assertThat(circles).allMatch(c -> c[0] > 0 && c[0] < 780 && c[1] > 0 && c[1] < 390);
    }

    @Test
    void aDegreeIsAsLongEitherWayAsItIsOnTheGround() {
        Projection to = Projection.of(List.of(spot("a", 59, 10, 1), spot("b", 61, 12, 1)), 780, 390);
        assertThat((to.x(11) - to.x(10)) / (to.y(60) - to.y(61))).isCloseTo(0.5, within(1e-9));
        assertThat(to.longitude(to.x(10.5))).isCloseTo(10.5, within(1e-9));
        assertThat(to.latitude(to.y(59.5))).isCloseTo(59.5, within(1e-9));
    }

    /** A point on land is inside an odd number of outlines, one in the sea inside an even number. */
    private static boolean isLand(Spot spot) {
        Projection to = Projection.of(List.of(spot), 780, 390);
        int crossings = 0;
        for (Land land : Land.all())
            for (double east : new double[] {-360, 0, 360}) crossings += crossings(land.path(to, east), 390, 195);
        return crossings % 2 == 1;
    }

    /** How often a line from a point to the right goes through an outline. */
    private static int crossings(String path, double x, double y) {
        double[] at = Pattern.compile("[MLZ ]")
                .splitAsStream(path)
                .filter(s -> !s.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        int found = 0;
        for (int i = 0; i < at.length; i += 2) {
            int j = (i + 2) % at.length;
            boolean between = at[i + 1] > y != at[j + 1] > y;
            if (between && x < at[i] + (y - at[i + 1]) * (at[j] - at[i]) / (at[j + 1] - at[i + 1])) found++;
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-80 0", "-87 179.9", "-85 -120", "0 20", "66 179.5", "66 -173", "-25 135", "75 -40", "45 60"})
    void landIsDrawnWhereThereIsLandOnBothSidesOfTheDateLineToo(String where) {
        String[] both = where.split(" ");
        assertThat(isLand(spot("a", Double.parseDouble(both[0]), Double.parseDouble(both[1]), 1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 -150", "0 179.9", "-50 90", "40 -40", "60 -178", "85 0"})
    void noLandIsDrawnWhereThereIsNone(String where) {
        String[] both = where.split(" ");
        assertThat(isLand(spot("a", Double.parseDouble(both[0]), Double.parseDouble(both[1]), 1)))
                .isFalse();
    }

    @Test
    void everyCircleHasAnAddressAndWordsAndNoNameCoversAnother() {
        Spot[] spots = IntStream.range(0, 40)
                .mapToObj(i -> spot("Longer<name" + i, -68 + i % 5 * 0.01, 60 + i * 0.01, 1 + i % 7))
                .toArray(Spot[]::new);
        String svg = draw(spots);
        assertThat(svg).contains("href=\"/claims?place=Longer&lt;name3\"", "aria-label=\"Longer&lt;name3: 4\"");
        assertThat(circles(svg)).hasSize(40);
        assertThat(svg.split("class=\"spot\"").length - 1).isBetween(1, 12);
    }
}
