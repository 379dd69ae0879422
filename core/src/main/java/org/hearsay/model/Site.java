package org.hearsay.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as a gazetteer lists it.
 *
 * @param id GeoNames' number; of a country its ISO 3166-1 code, of a first-level region that and GeoNames' code ("XV.03")
 * @param name its name in the gazetteer
 * @param kind what it is
 * @param region the first-level region it lies in, null for regions themselves and where none is given
 * @param countries every state under which it is listed or by which it is claimed, in alphabetical order; none goes first
 * @param disputed whether several states or bodies that call themselves states claim it
 * @param latitude degrees north (WGS 84), null when not known
 * @param longitude degrees east, null when not known
 */
public record Site(
        String id,
        String name,
        Kind kind,
        @Nullable String region,
        List<String> countries,
        boolean disputed,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {
    public Site {
        countries = List.copyOf(countries);
    }

    /** What a place is. */
    public enum Kind {
        COUNTRY,
        /** A first-level division of a country. */
        REGION,
        /** A smaller division. */
        DISTRICT,
        /** A city, town, village or part of one. */
        TOWN,
        /** A mountain, an island, a sea and the like. */
        LAND
    }

    /** All by which it can be asked for: its name, its region, its countries. */
    public String within() {
        return name + (region == null ? "" : ", " + region) + ", " + String.join(", ", countries);
    }
}
