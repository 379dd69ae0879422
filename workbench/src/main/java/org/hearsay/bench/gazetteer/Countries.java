package org.hearsay.bench.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.gazetteer.GeoNames;
import org.hearsay.gazetteer.Listed;
import org.hearsay.model.Site;
import org.hearsay.name.Names;

/** Countries by code: named as the lexicon of names has them, and as CLDR has them, as it comes with the JDK. */
final class Countries {
    private static final int CODE = 5;

    private Countries() {}

    /** The lines of a gazetteer for countries with these codes. */
    static List<String> lines(Set<String> codes) throws IOException {
        Map<String, List<String>> known = lexicon();
        List<String> out = new ArrayList<>();
        for (String code : codes) {
            Locale country = new Locale.Builder().setRegion(code).build();
            String cldr = country.getDisplayCountry(Locale.ENGLISH);
            List<String> names = new ArrayList<>(known.getOrDefault(code, known.getOrDefault(cldr, List.of(cldr))));
            names.add(cldr);
            Listed listed = new Listed(code, names.get(0), Site.Kind.COUNTRY, code, "", List.of(), null, null, 0);
            out.addAll(GeoNames.lines(listed, names));
        }
        return out;
    }

    /** All names of each state in the lexicon by its two-letter code, or by its name where it has no code. */
    private static Map<String, List<String>> lexicon() throws IOException {
        Map<String, String> twoLetters = new HashMap<>();
        for (String code : Locale.getISOCountries())
            twoLetters.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
        Map<String, List<String>> out = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("states.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\\|", -1);
                String name = cells[0].strip();
                List<String> names = new ArrayList<>(List.of(name));
                for (String other : cells[1].split(";")) names.add(other.strip().replace("!", ""));
                String code = cells[CODE].strip();
                out.put(code.isEmpty() ? name : twoLetters.getOrDefault(code, code), names);
            }
        }
        return out;
    }
}
