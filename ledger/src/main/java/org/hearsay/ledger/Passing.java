package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;

/** Which reports a filter lets through, and then which of their claims. What is said without a figure passes as its report does. */
final class Passing {
    private final ClaimFilter filter;
    private final Reports reports;
    private final boolean all;
    private final Sieve sieve;
    private final boolean[] printedBy;
    private final boolean[][] passing;
    private final Set<String> entries = new HashSet<>();

    Passing(ClaimFilter filter, Columns columns, Reports reports) {
        this.filter = filter;
        this.reports = reports;
        this.all = filter.equals(ClaimFilter.ALL);
        this.sieve = columns.sieve(filter);
        this.printedBy = reports.printedBy(filter.outlet());
        this.passing = all ? new boolean[0][] : columns.passing(sieve);
    }

    /** Whether a report can have any; its figures that pass are remembered. */
    boolean report(int rank) {
        if (all) return true;
        List<String> figures = reports.entries(rank, passing);
        entries.addAll(figures);
        return !figures.isEmpty() || filter.isAboutReports() && reports.passes(rank, printedBy, sieve);
    }

    /** Whether a figure of a report that was asked about passes. */
    boolean figure(String entry) {
        return all || entries.contains(entry);
    }

    boolean attribution(Row row) throws SQLException {
        return all
                || filter.isAboutReports()
                        && filter.passes(row.optional("outlet"), Reports.day(row.optional("published")));
    }
}
