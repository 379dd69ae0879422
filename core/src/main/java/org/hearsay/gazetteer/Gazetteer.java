package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Places by their names: those that come with Hearsay and tables that a user has loaded, which go first. What comes with Hearsay
 * is opened when the first name is looked up. Immutable, shared by threads.
 */
public final class Gazetteer {
    private static final class BuiltIn {
        static final SortedLines LINES = new SortedLines(ByteBuffer.wrap(resource()));

        private static byte[] resource() {
            try (InputStream in =
                    Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.tsv"), "gazetteer.tsv")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private BuiltIn() {}
    }

    private final List<SortedLines> own;
    private final String fingerprint;

    private Gazetteer(List<SortedLines> own, String fingerprint) {
        this.own = own;
        this.fingerprint = fingerprint;
    }

    /** The places that come with Hearsay. */
    public static Gazetteer standard() {
        return new Gazetteer(List.of(), "");
    }

    /**
     * Those and tables of a user.
     *
     * @param tables lines as {@link GeoNames#lines} makes them, each table in the order of its bytes; nobody changes them any more
     * @param fingerprint what tells these tables from others
     */
    public static Gazetteer with(List<ByteBuffer> tables, String fingerprint) {
        return new Gazetteer(tables.stream().map(SortedLines::new).toList(), fingerprint);
    }

    /** What tells the user's tables from others; empty where there are none. */
    public String fingerprint() {
        return fingerprint;
    }

    /** All places that have a name, each once: the largest first, then in the order of their ids. */
    public List<Listed> named(String name) {
        String key = PlaceKey.joined(PlaceKey.of(name));
        if (key.isEmpty()) return List.of();
        Map<String, Listed> found = new LinkedHashMap<>();
        for (SortedLines lines : own) add(lines, key, found);
        add(BuiltIn.LINES, key, found);
        List<Listed> out = new ArrayList<>(found.values());
        out.sort((a, b) -> a.people() != b.people() ? Long.compare(b.people(), a.people()) : a.id().compareTo(b.id()));
        return out;
    }

    private void add(SortedLines lines, String key, Map<String, Listed> found) {
        for (String id : lines.of(key)) {
            Listed listed = found.containsKey(id) ? null : byId(id);
            if (listed != null) found.put(id, listed);
        }
    }

    /** The place with an id; null where there is none. */
    public @Nullable Listed byId(String id) {
        for (SortedLines lines : own) {
            List<String> found = lines.of("=" + id);
            if (!found.isEmpty()) return Listed.read(id, found.get(0));
        }
        List<String> found = BuiltIn.LINES.of("=" + id);
        return found.isEmpty() ? null : Listed.read(id, found.get(0));
    }

    /** Every state under which a place is listed or by which it is claimed, by name. */
    public List<String> countries(Listed place) {
        TreeSet<String> names = new TreeSet<>(Claims.STANDARD.on(place));
        if (!place.country().isEmpty()) names.add(country(place.country()));
        for (String code : place.others()) names.add(country(code));
        return List.copyOf(names);
    }

    private String country(String code) {
        List<String> found = BuiltIn.LINES.of("=" + code);
        if (!found.isEmpty()) return Listed.read(code, found.get(0)).name();
        Listed country = byId(code);
        return country == null ? code : country.name();
    }

    /** A place as figures carry it. */
    public Site site(Listed place) {
        boolean inRegion = place.kind() != Site.Kind.REGION && place.kind() != Site.Kind.COUNTRY;
        Listed region = inRegion && !place.regionId().isEmpty() ? byId(place.regionId()) : null;
        return new Site(
                place.id(),
                place.name(),
                place.kind(),
                region == null ? null : region.name(),
                countries(place),
                !Claims.STANDARD.on(place).isEmpty(),
                place.latitude(),
                place.longitude());
    }
}
