package org.hearsay.gazetteer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoNames' own tab-separated tables, row by row: the one of places (allCountries, cities500, one country; 19 columns), those
 * of countries (countryInfo, 19 columns) and of first-level regions (admin1CodesASCII, 4). Of places it takes countries, their
 * divisions, towns, islands, mountains and waters that are there today; of names those in Latin letters.
 */
public final class GeoNames {
    private static final int COLUMNS = 19;
    private static final int COLUMNS_OF_REGIONS = 4;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_CODE = 5;
    private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);
    private static final BigDecimal STRAIGHT_ANGLE = BigDecimal.valueOf(180);
    private static final Map<Character, Site.Kind> KINDS = Map.of(
            'A', Site.Kind.DISTRICT,
            'P', Site.Kind.TOWN,
            'L', Site.Kind.LAND,
            'T', Site.Kind.LAND,
            'H', Site.Kind.LAND);

    private GeoNames() {}

    /**
     * The lines that a row puts into a table, without line ends: the first is the place, the others are its names, all in no order.
     * None for a remark, an empty row and a place that is not taken.
     *
     * @throws BadRowException what is wrong with it
     */
    public static List<String> lines(String row) throws BadRowException {
        if (row.isBlank() || row.startsWith("#")) return List.of();
        String[] cells = row.split("\t", -1);
        if (cells.length == COLUMNS_OF_REGIONS && cells[0].indexOf('.') > 0) return region(cells);
        if (cells.length != COLUMNS)
            throw new BadRowException("has " + cells.length + " columns; GeoNames' tables have 19, that of regions 4");
        return isNumber(cells[0]) ? place(cells) : country(cells);
    }

    /** The lines of a place with its names. */
    public static List<String> lines(Listed place, Iterable<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            String key = PlaceKey.of(name);
            if (key.length() < SHORTEST || !PlaceKey.isAscii(key)) continue;
            keys.add(PlaceKey.joined(key));
            if (place.kind() == Site.Kind.REGION || place.kind() == Site.Kind.DISTRICT)
                keys.add(PlaceKey.joined(KindWords.without(key)));
        }
        List<String> out = new ArrayList<>(List.of(place.line()));
        for (String key : keys) out.add(key + "\t" + place.id());
        return out;
    }

    private static List<String> place(String[] cells) throws BadRowException {
        String code = cells[7];
        Site.Kind kind = cells[6].isEmpty() ? null : kind(cells[6].charAt(0), code);
        BigDecimal latitude = degrees(cells[4], RIGHT_ANGLE, "latitude");
        BigDecimal longitude = degrees(cells[5], STRAIGHT_ANGLE, "longitude");
        if (!cells[14].isEmpty() && !isNumber(cells[14]))
            throw new BadRowException("“" + cells[14] + "” is no number of people");
        if (kind == null || kind == Site.Kind.COUNTRY && cells[8].isEmpty()) return List.of();
        String id =
                kind == Site.Kind.COUNTRY ? cells[8] : kind == Site.Kind.REGION ? cells[8] + "." + cells[10] : cells[0];
        Listed place = new Listed(
                id,
                plain(cells[1]),
                kind,
                cells[8],
                cells[10].equals("00") ? "" : cells[10],
                Listed.codes(cells[9]).stream().filter(c -> !c.equals(cells[8])).toList(),
                latitude,
                longitude,
                cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
        return lines(place, names(cells[1], cells[2], cells[3]));
    }

    /** Null for what is not taken: buildings, roads, woods, what lies under the sea, and what is no more. */
    private static Site.@Nullable Kind kind(char featureClass, String code) {
        if (code.endsWith("H") && (code.startsWith("ADM") || code.startsWith("PPL") || code.startsWith("PCL")))
            return null;
        if (featureClass == 'A' && code.startsWith("PCL")) return Site.Kind.COUNTRY;
        return featureClass == 'A' && code.equals("ADM1") ? Site.Kind.REGION : KINDS.get(featureClass);
    }

    private static List<String> names(String name, String plain, String others) {
        List<String> out = new ArrayList<>(List.of(name, plain));
        for (String other : others.split(",", -1)) if (!isCode(other)) out.add(other);
        return out;
    }

    /** "SIP": an airport's code among the names. */
    private static boolean isCode(String name) {
        for (int i = 0; i < name.length(); i++) if (!Character.isUpperCase(name.charAt(i))) return false;
        return name.length() < SHORTEST_CODE;
    }

    private static List<String> country(String[] cells) throws BadRowException {
        if (cells[0].length() != 2 || cells[1].length() != 3 || cells[4].isEmpty())
            throw new BadRowException(
                    "begins with “" + cells[0] + "”, which is neither a place's number nor a country's code");
        long people = isNumber(cells[7]) ? Long.parseLong(cells[7]) : 0;
        Listed country =
                new Listed(cells[0], plain(cells[4]), Site.Kind.COUNTRY, cells[0], "", List.of(), null, null, people);
        return lines(country, List.of(cells[4]));
    }

    private static List<String> region(String[] cells) {
        int dot = cells[0].indexOf('.');
        Listed region = new Listed(
                cells[0],
                plain(cells[1]),
                Site.Kind.REGION,
                cells[0].substring(0, dot),
                cells[0].substring(dot + 1),
                List.of(),
                null,
                null,
                0);
        return lines(region, List.of(cells[1], cells[2]));
    }

    private static BigDecimal degrees(String cell, BigDecimal most, String what) throws BadRowException {
        try {
            BigDecimal degrees = new BigDecimal(cell);
            if (degrees.abs().compareTo(most) <= 0) return degrees;
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadRowException("“" + cell + "” is no " + what);
    }

    private static boolean isNumber(String cell) {
        if (cell.isEmpty() || cell.length() > 18) return false;
        for (int i = 0; i < cell.length(); i++) if (cell.charAt(i) < '0' || cell.charAt(i) > '9') return false;
        return true;
    }

    /** Without what no printed name has. */
    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) if (Character.isISOControl(out.charAt(i))) out.setCharAt(i, ' ');
        return out.toString();
    }
}
