package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.model.Reading;

/**
 * A ledger: reports and what was read in them. What is added is kept from the next {@link #commit} on, wholly or not at
 * all; nothing is ever changed in place. Several threads may use one ledger, and several processes one database; who
 * writes waits for who wrote before. Every method throws {@link LedgerException} when the database fails: what was not
 * committed then counts as not done.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Opens a ledger, and makes it where there is none.
     *
     * @param where a file (SQLite), or an address that begins with {@code jdbc:postgresql:}
     * @param clock what recording times are taken from; they are part of no id
     */
    static Ledger open(String where, InstantSource clock) {
        Database database = Database.at(where);
        Schema.ready(database);
        return new SqlLedger(database, clock);
    }

    /** Opens a ledger that is there. */
    static Ledger openExisting(String where) {
        if (!Database.at(where).exists())
            throw new LedgerException("there is no ledger " + where + "; hearsay add FILE|FOLDER begins one");
        return open(where, InstantSource.system());
    }

    /** Whether a report, named by its id, is in the ledger. */
    boolean knows(String report);

    /** Adds a reading with its report; false, and nothing is added, when the report is known already. */
    boolean add(Reading reading, Engine engine);

    /** Keeps what was added since the last time. */
    void commit();

    /** All figures that are kept and have a place in the table, in the order of their entries' ids. */
    List<Stated> stated();

    /** Hands on every report with what was read in it, in the order of the reports' ids. */
    void each(Consumer<Filed> taker);

    /** What is wrong with what is kept, a sentence each; empty where every hash, id, quoted word and link is right. */
    List<String> check();

    /** Closes the ledger; what was not committed is not kept. */
    @Override
    void close();
}
