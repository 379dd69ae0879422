package org.hearsay.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
    /** After so many figures with which nothing is to be done, the next with which something is is asked for anew. */
    private static final int FAR = 4 * Comparison.WINDOW;

    private static final Set<Type> KINDS =
            EnumSet.of(Type.CONTRADICTS, Type.DIFFERS, Type.DENIES, Type.REVISES, Type.SUM_MISMATCH);

    private static final String ROWS = "SELECT compared.*, waiting.name AS waits FROM compared "
            + "LEFT JOIN waiting ON waiting.what = 'report' AND waiting.name = compared.report WHERE block = ? ";
    private static final String BEFORE = ROWS + "AND (page, report, nr) < (?,?,?) "
            + "ORDER BY page DESC, report DESC, nr DESC LIMIT " + Comparison.WINDOW;
    private static final String FROM = ROWS + "AND (page, report, nr) >= (?,?,?) ORDER BY page, report, nr";
    private static final String NEW = "SELECT block, page, report, nr FROM compared WHERE report IN (" + Waiting.REPORTS
            + ") ORDER BY block, page, report, nr";

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
        Map<String, NavigableSet<Place>> gone = new TreeMap<>();
        for (String text : waiting.all(What.PLACE)) {
            Place place = Place.of(text);
            gone.computeIfAbsent(place.block(), b -> new TreeSet<>()).add(place);
        }
        NavigableSet<Place> changed = new TreeSet<>();
        sql.each(
                Place::of,
                place -> {
                    if (!changed.isEmpty() && !changed.first().block().equals(place.block())) take(changed, gone);
                    changed.add(place);
                },
                NEW);
        if (!changed.isEmpty()) take(changed, gone);
        gone.values().forEach(places -> new Turns(places).take());
        rows.flush();
        days.forEach(day -> waiting.add(What.DAY, day));
    }

    /** Takes one block, in which these figures came. */
    private void take(NavigableSet<Place> came, Map<String, NavigableSet<Place>> gone) {
        NavigableSet<Place> changed = new TreeSet<>(came);
        NavigableSet<Place> left = gone.remove(came.first().block());
        if (left != null) changed.addAll(left);
        new Turns(changed).take();
        came.clear();
    }

    /** The figures of one block, in their order, so far as one of them came or went close before. */
    private final class Turns {
        private final String block;
        private final NavigableSet<Place> changed;
        private final Deque<Turn> before = new ArrayDeque<>();
        private int pages;
        private int left;
        private int idle;

        Turns(NavigableSet<Place> changed) {
            this.block = changed.first().block();
            this.changed = changed;
        }

        /** Compares again each figure that came, and so many after it and after each that is gone; long stretches between are passed over. */
        void take() {
            while (!changed.isEmpty()) {
                Place from = changed.first();
                before.clear();
                for (Turn t : sql.all(Turn::of, BEFORE, block, from.page(), from.report(), from.nr()))
                    before.addLast(t);
                idle = 0;
                sql.until(Turn::of, this::isEnough, FROM, block, from.page(), from.report(), from.nr());
                if (from.equals(changed.isEmpty() ? null : changed.first())) changed.pollFirst();
            }
        }

        /** Takes the next turn; whether there is nothing to be done from there on, or not for long. */
        private boolean isEnough(Turn turn) {
            turn(turn);
            if (left > 0) idle = 0;
            else idle++;
            return left == 0 && (changed.isEmpty() || idle > FAR);
        }

        private void turn(Turn turn) {
            boolean near = !changed.isEmpty() && changed.first().compareTo(turn.place()) <= 0;
            while (!changed.isEmpty() && changed.first().compareTo(turn.place()) <= 0) changed.pollFirst();
            if (near) left = Comparison.WINDOW + 1;
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
