package org.hearsay.gazetteer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * A line of a gazetteer.
 *
 * @param id as {@link Site#id} has it
 * @param name its name
 * @param kind what it is
 * @param country ISO 3166-1 code of the country that it is listed under, empty when under none
 * @param region GeoNames' code of its first-level region, empty when none is given
 * @param others codes of the other countries that it is listed under
 * @param latitude degrees north, null when not known
 * @param longitude degrees east, null when not known
 * @param people how many live there, 0 when not known
 */
public record Listed(
        String id,
        String name,
        Site.Kind kind,
        String country,
        String region,
        List<String> others,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        long people) {
    public Listed {
        others = List.copyOf(others);
    }

    /** The id of the first-level region it lies in, or that it is; empty where none is given. */
    public String regionId() {
        return country.isEmpty() || region.isEmpty() ? "" : country + "." + region;
    }

    /** Its line in a table, without a line end: under {@code =id}. */
    String line() {
        return String.join(
                "\t",
                "=" + id,
                name,
                kind.name().toLowerCase(Locale.ROOT),
                country,
                region,
                String.join(",", others),
                plain(latitude),
                plain(longitude),
                people == 0 ? "" : Long.toString(people));
    }

    private static String plain(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.toPlainString();
    }

    /** What {@link #line} wrote behind the id. */
    static Listed read(String id, String line) {
        String[] cells = line.split("\t", -1);
        return new Listed(
                id,
                cells[0],
                Site.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2],
                cells[3],
                codes(cells[4]),
                degrees(cells[5]),
                degrees(cells[6]),
                cells[7].isEmpty() ? 0 : Long.parseLong(cells[7]));
    }

    static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    private static @Nullable BigDecimal degrees(String cell) {
        if (cell.isEmpty()) return null;
        BigDecimal degrees = new BigDecimal(cell).stripTrailingZeros();
        return degrees.scale() < 0 ? degrees.setScale(0) : degrees;
    }
}
