package org.hearsay.ledger;

/**
 * What views are made of, as the ledger was at one moment: claims in columns, and what follows from them as far as it was asked for.
 * Any number of threads share it. Its parts are read over connections that see the moment.
 *
 * @param nr how often summaries had been brought up to date
 * @param columns the claims
 * @param table their order in the table
 * @param voices who is heard in them
 * @param conflicts what of them stands against each other
 * @param incidents the order of what is told of incidents
 * @param faceting what filters can ask for
 * @param reports the reports
 */
record Moment(
        long nr,
        Columns columns,
        TableOrder table,
        Voices voices,
        ConflictColumns conflicts,
        IncidentOrder incidents,
        Faceting faceting,
        Reports reports) {

    /** Before anything is read. */
    static Moment none() {
        Columns columns = new Columns();
        return new Moment(
                -1,
                columns,
                new TableOrder(columns),
                new Voices(columns),
                new ConflictColumns(columns),
                new IncidentOrder(columns),
                new Faceting(columns),
                new Reports(columns));
    }

    /** How often summaries have been brought up to date, as a connection sees it. */
    static long nr(Sql sql) {
        return sql.number("SELECT nr AS n FROM settled");
    }

    /** A later one, that a connection sees; what did not change is shared. */
    Moment next(Sql sql) {
        Columns now = columns.next(sql);
        boolean same = now == columns;
        return new Moment(
                nr(sql),
                now,
                same ? table : new TableOrder(now),
                same ? voices : new Voices(now),
                conflicts.next(now),
                same ? incidents : new IncidentOrder(now),
                same ? faceting : new Faceting(now),
                reports.next(now));
    }

    /** Makes of it what was asked of an earlier one, so that nobody has to wait for that. */
    Moment readyAs(Moment earlier, Sql sql) {
        if (earlier.table.isMade()) table.made();
        if (earlier.voices.areCounted()) voices.all();
        if (earlier.conflicts.areRead()) conflicts.read(sql);
        if (earlier.incidents.isMade()) incidents.made();
        if (earlier.faceting.isCounted()) {
            faceting.facets(sql);
            faceting.printed();
        }
        if (earlier.reports.areRead()) reports.read(sql);
        return this;
    }
}
