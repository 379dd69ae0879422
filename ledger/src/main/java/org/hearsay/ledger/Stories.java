package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;

/**
 * Which reports of a ledger tell one story, being copies of each other. They are looked through in the order of their
 * ids, so that it does not matter in which order they came in.
 */
final class Stories {
    private static final String TEXTS = "SELECT report.id, report.text FROM report WHERE EXISTS "
            + "(SELECT 1 FROM entry JOIN stated ON stated.entry = entry.id WHERE entry.report = report.id) "
            + "ORDER BY report.id";

    private Stories() {}

    /** The story of each report that has a copy, by the report's id: the id of the first of them. */
    static Map<String, String> of(Sql sql) {
        List<String> reports = new ArrayList<>();
        CopyFinder finder = new CopyFinder();
        sql.each(
                row -> {
                    reports.add(row.text("id"));
                    return Signature.of(row.text("text"));
                },
                finder::add,
                TEXTS);
        Map<String, String> out = new HashMap<>();
        for (List<Integer> group : finder.groups())
            for (int copy : group) out.put(reports.get(copy), reports.get(group.get(0)));
        return out;
    }
}
