package org.hearsay.web.adding;

import java.util.ArrayList;
import java.util.List;

/**
 * A file or an address as a page shows it.
 *
 * @param name what its sender calls it
 * @param what what became of it so far, in words
 * @param isOpen whether it waits or is being read
 * @param arrivals the reports in it, and what else is to be said
 */
public record Line(String name, String what, boolean isOpen, List<Arrival> arrivals) {
    private static final int SHOWN = 100;

    /** What became of reports: in one word of one, counted of several. */
    static String words(List<Arrival> arrivals) {
        if (arrivals.size() == 1) return arrivals.get(0).what();
        List<String> out = new ArrayList<>();
        count(out, arrivals, Arrival.DONE, Arrival.DONE);
        count(out, arrivals, Arrival.KNOWN, Arrival.KNOWN);
        count(out, arrivals, Arrival.REFUSED, "refused");
        return String.join(", ", out);
    }

    private static void count(List<String> out, List<Arrival> arrivals, String what, String word) {
        long count = arrivals.stream().filter(a -> a.what().startsWith(what)).count();
        if (count > 0) out.add(count + " " + word);
    }

    /** Where there is one report: its id, else empty. */
    public String only() {
        List<String> ids = arrivals.stream()
                .filter(a -> a.report() != null)
                .map(a -> String.valueOf(a.report()))
                .toList();
        return ids.size() == 1 ? ids.get(0) : "";
    }

    /** The first of several, each of which is named; none where all is said already. */
    public List<Arrival> shown() {
        return arrivals.size() < 2 ? List.of() : arrivals.subList(0, Math.min(arrivals.size(), SHOWN));
    }

    /** How many more there are. */
    public int unshown() {
        return Math.max(0, arrivals.size() - SHOWN);
    }
}
