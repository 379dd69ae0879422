package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.model.Report;

/** What some views show, worked out from all that is kept, claim by claim and without any index or summary. */
final class Plainly {
    /** Some that most claims have, some that few have, and some that never meet. */
    private static final List<String> WORDS = List.of(
            "said", "SOLDIERS", "that killed", "tolm", "13", "12 soldiers", "varenian kestrian", "of", "zzz", "-");

    private Plainly() {}

    /** With each filter, searches for some words find what is found so, whether much or little is asked for. */
    static void searchesFindWhatAllClaimsSay(Ledger ledger, List<ClaimFilter> filters, Random random) {
        List<Filed> filed = new ArrayList<>();
        ledger.each(filed::add);
        List<Stated> stated = ledger.stated();
        for (ClaimFilter filter : filters)
            for (int most : new int[] {1, 10, 1_000}) {
                String words = WORDS.get(random.nextInt(WORDS.size()));
                assertThat(ledger.search(words, filter, most))
                        .as(words + ", " + filter)
                        .isEqualTo(found(filed, stated, words, filter).stream()
                                .limit(most)
                                .toList());
            }
    }

    private static List<Found> found(List<Filed> filed, List<Stated> stated, String words, ClaimFilter filter) {
        Set<String> passing = stated.stream().filter(filter).map(Stated::id).collect(Collectors.toSet());
        Set<String> asked = words(words);
        List<Found> out = new ArrayList<>();
        for (Filed f : filed)
            f.entries().stream()
                    .filter(e -> f.stands() && !asked.isEmpty())
                    .filter(e -> filter.equals(ClaimFilter.ALL)
                            || passing.contains(e.id())
                            || !isFigure(e) && filter.isAboutReports() && passes(filter, f.report()))
                    .sorted(Comparator.comparing((Filed.Entry e) -> e.what().part())
                            .reversed()
                            .thenComparing(e -> e.what().start())
                            .thenComparing(Filed.Entry::id))
                    .map(e -> found(f.report(), e))
                    .filter(found -> words(found.sentence()).containsAll(asked))
                    .forEach(out::add);
        return out;
    }

    private static boolean passes(ClaimFilter filter, Report report) {
        return filter.passes(report.outlet(), Reports.day(report.published()));
    }

    private static boolean isFigure(Filed.Entry e) {
        return e.what().kind().equals("figure");
    }

    private static Found found(Report r, Filed.Entry e) {
        String sentence =
                isFigure(e) ? Filed.sentence(e.what().json()) : e.what().quote();
        return new Found(
                e.claim(),
                e.id(),
                r.id(),
                r.name(),
                r.outlet(),
                r.published(),
                e.what().kind(),
                sentence);
    }

    private static Set<String> words(String text) {
        Set<String> out = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
        out.remove("");
        return out;
    }

    /** Chains are those of the stories that several reports tell, the most told first. */
    static void chainsAreStoriesThatSeveralTell(Ledger ledger, List<String> rows) {
        Map<String, Set<String>> told = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split("\u001f");
            told.computeIfAbsent(cells[1], story -> new TreeSet<>()).add(cells[0]);
        }
        List<Set<String>> several = told.values().stream()
                .filter(reports -> reports.size() > 1)
                .sorted(Comparator.comparing(reports -> -reports.size()))
                .toList();
        List<Chain> chains = ledger.chains(100);
        assertThat(chains)
                .extracting(c -> c.prints().size() + c.more())
                .isEqualTo(several.stream().map(Set::size).toList());
        for (int i = 0; i < chains.size(); i++)
            assertThat(chains.get(i).prints()).extracting(Chain.Print::report).isSubsetOf(several.get(i));
    }

    /** Of each place as many claims, by as many voices. */
    static void placesAreThoseOfTheClaims(Ledger ledger, ClaimFilter filter, List<Stated> some) {
        Map<String, Set<String>> voices = new TreeMap<>();
        Map<String, Integer> claims = new TreeMap<>();
        for (Stated s : some) {
            if (s.place() == null) continue;
            claims.merge(s.place(), 1, Integer::sum);
            voices.computeIfAbsent(s.place(), p -> new LinkedHashSet<>()).add(s.voice());
        }
        List<String> expected = claims.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + ": " + e.getValue() + " by "
                        + voices.getOrDefault(e.getKey(), Set.of()).size())
                .toList();
        assertThat(ledger.places(filter, Slice.ALL).what())
                .extracting(l -> l.name() + ": " + l.claims() + " by " + l.claimants())
                .isEqualTo(expected);
    }
}
