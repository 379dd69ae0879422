package org.hearsay.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Counted;
import org.hearsay.ledger.Waiting.What;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;

/**
 * Keeps which claims stand against each other. A figure is compared with the latest of its block before it, so a report that
 * comes or goes concerns its own figures and as many after each.
 */
final class Conflicts {
    private static final Set<Type> KINDS =
            EnumSet.of(Type.CONTRADICTS, Type.DIFFERS, Type.DENIES, Type.REVISES, Type.SUM_MISMATCH);

    private static final String ROWS = "SELECT compared.*, waiting.name AS waits FROM compared "
            + "LEFT JOIN waiting ON waiting.what = 'report' AND waiting.name = compared.report WHERE block = ? ";
    private static final String BEFORE = ROWS + "AND (page, report, nr) < (?,?,?) "
            + "ORDER BY page DESC, report DESC, nr DESC LIMIT " + Comparison.WINDOW;
    private static final String FROM = ROWS + "AND (page, report, nr) >= (?,?,?) ORDER BY page, report, nr";
    private static final String NEW = "SELECT * FROM compared WHERE report IN (" + Waiting.REPORTS + ") AND block = ? "
            + "ORDER BY page #, report #, nr # LIMIT 1";
    private static final String BLOCKS =
            "SELECT DISTINCT block AS name FROM compared WHERE report IN (" + Waiting.REPORTS + ")";

    private final Sql sql;
    private final Waiting waiting;
    private final Comparison comparison;
    private final Rows rows;
    private final Set<String> days = new TreeSet<>();

    Conflicts(Database database, Sql sql, Waiting waiting, Comparison comparison) {
        this.sql = sql;
        this.waiting = waiting;
        this.comparison = comparison;
        this.rows = database.rows(sql, "conflict", "day", "turn", "nr", "type", "a", "b", "reason");
    }

    /** Whether a relation is one of those that are kept. */
    static boolean isOne(Relation relation) {
        return KINDS.contains(relation.type());
    }

    /** Compares what waits, and what comes after it in its block. */
    void settle() {
        sql.run("DELETE FROM conflict WHERE turn IN (SELECT entry FROM compared WHERE report IN (" + Waiting.REPORTS
                + "))");
        NavigableMap<String, NavigableSet<Place>> gone = new TreeMap<>();
        for (String block : sql.all(row -> row.text("name"), BLOCKS)) gone.put(block, new TreeSet<>());
        for (String text : waiting.all(What.PLACE)) {
            Place place = Place.of(text);
            gone.computeIfAbsent(place.block(), b -> new TreeSet<>()).add(place);
        }
        gone.forEach((block, places) -> new Turns(block, places).take());
        rows.flush();
        days.forEach(day -> waiting.add(What.DAY, day));
    }

    /** The figures of one block, in their order. */
    private final class Turns {
        private final String block;
        private final NavigableSet<Place> gone;
        private final Deque<Turn> before = new ArrayDeque<>();
        private int pages;
        private int left;

        Turns(String block, NavigableSet<Place> gone) {
            this.block = block;
            this.gone = gone;
        }

        /** Compares again each figure that waits, and so many after it and after each that is gone. */
        void take() {
            NavigableSet<Place> ends = new TreeSet<>();
            if (!gone.isEmpty()) ends.addAll(List.of(gone.first(), gone.last()));
            for (String order : List.of("ASC", "DESC"))
                sql.first(Place::of, NEW.replace("#", order), block).ifPresent(ends::add);
            Place from = ends.first();
            Place to = ends.last();
            for (Turn t : sql.all(Turn::of, BEFORE, block, from.page(), from.report(), from.nr())) before.addLast(t);
            sql.until(
                    Turn::of,
                    turn -> {
                        turn(turn);
                        return left == 0 && turn.place().compareTo(to) > 0;
                    },
                    FROM,
                    block,
                    from.page(),
                    from.report(),
                    from.nr());
        }

        private void turn(Turn turn) {
            boolean after = !gone.isEmpty() && gone.first().compareTo(turn.place()) <= 0;
            while (!gone.isEmpty() && gone.first().compareTo(turn.place()) <= 0) gone.pollFirst();
            if (turn.waits() || after) left = Comparison.WINDOW + 1;
            if (left > 0) {
                if (!turn.waits()) sql.run("DELETE FROM conflict WHERE turn = ?", turn.entry());
                compare(turn);
                left--;
            }
            before.addFirst(turn);
            if (before.size() > Comparison.WINDOW) before.removeLast();
        }

        private void compare(Turn turn) {
            days.add(turn.place().page());
            List<Counted> others = new ArrayList<>();
            for (Turn t : before) if (!t.place().report().equals(turn.place().report())) others.add(counted(t));
            int nr = 0;
            for (Relation r : comparison.across(others, counted(turn)))
                if (isOne(r)) rows.add(turn.place().page(), turn.entry(), nr++, r.type(), r.a(), r.b(), r.reason());
        }

        private Counted counted(Turn turn) {
            return turn.counted(++pages);
        }
    }
}
