package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.export.Judgement;
import org.hearsay.model.Original;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A ledger: reports and what was read in them. What is added is kept from the next {@link #commit} on, wholly or not at
 * all; nothing is ever changed in place. Several threads may use one ledger, and several processes one database. Who
 * writes waits for who wrote before; who reads waits for nobody, and sees the ledger as it was at one moment: what was kept,
 * and of that, in views, what was settled, which is all of it where nobody else writes. Every method throws {@link LedgerException} when the database fails: what was not
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

    /** Whether a report, named by its id, is in the ledger, or was until it was removed on request. */
    boolean knows(String report);

    /**
     * Adds a reading with its report; false, and nothing is added, when the report is known already. A report from the
     * address of another is a later version of it.
     */
    boolean add(Reading reading, Engine engine);

    /** Adds a reading of a report that is known; it stands from then on, and the earlier ones are kept. */
    void reread(Reading reading, Engine engine);

    /** At most so many reports whose standing reading is another engine's, in the order of their ids. */
    List<Report> readByOthers(Engine engine, int most);

    /** What was last remembered under a key, null when nothing was; of no claim, see {@link #remember}. */
    @Nullable
    String remembered(String key);

    /**
     * Remembers something for another run (how far a file was read), from the next {@link #commit} on, together with what
     * was added; null to forget it.
     */
    void remember(String key, @Nullable String value);

    /** The reports that are in other languages than English and were not read, in the order of their names. */
    List<Unread> unread();

    /** Keeps what was added since the last time. */
    void commit();

    /** All figures that stand and have a place in the table, as people corrected them, in the order of their entries' ids. */
    List<Stated> stated();

    /** Of some entries those that are among them, by their ids. */
    Map<String, Stated> stated(Collection<String> entries);

    /** A part of the table "claimed, per claimant", counted in the claims that stand in its cells. */
    Shown<ClaimTable> table(ClaimFilter filter, Slice slice);

    /** Claims in the order of their days, undated ones last. */
    Shown<List<Stated>> timeline(ClaimFilter filter, Slice slice);

    /** Who is heard, the most often heard first. */
    Shown<List<Heard>> sources(ClaimFilter filter, Slice slice);

    /** At most so many texts that several reports print, those of most reports first. */
    List<Chain> chains(int most);

    /** Claims that stand against each other in a report and between reports, by the day of the report that brought it about. */
    Shown<List<Conflict>> conflicts(ClaimFilter filter, Slice slice);

    /** Claims without figures that say again what those of other reports said, by the days of their reports. */
    Shown<List<Restatement>> restated(ClaimFilter filter, Slice slice);

    /** At most so many of those of which one claim is a report's, by its id. */
    List<Restatement> restated(String report, int most);

    /** Those of some claims, by the ids of their entries, that take back an earlier number. */
    Set<String> revising(Collection<String> entries);

    /** Of which places claims are, those of most claims first. */
    Shown<List<Located>> places(ClaimFilter filter, Slice slice);

    /** What is claimed of incidents, row by row: incidents in the order of their first days, each by whose loss of what. */
    Shown<List<Account>> incidents(ClaimFilter filter, Slice slice);

    /**
     * Brings what views show up to date with what was added and read again. Views do it themselves where it was left
     * undone; corrections and removals do it at once.
     */
    void settle();

    /** Makes anew, from entries, readings and corrections, all that views show. */
    void rebuild();

    /** Hands on every report with what was read in it, in the order of the reports' ids; earlier readings come first. */
    void each(Consumer<Filed> taker);

    /**
     * The same for at most so many reports whose ids come after an id (from the first, where that is empty), so that others can use
     * the ledger in between; the id of the last, null where there is none.
     */
    @Nullable
    String each(String after, int most, Consumer<Filed> taker);

    /** At most so many reports whose ids come after an id (from the first, where that is empty), in the order of their ids. */
    List<Listed> listed(String after, int most);

    /** A report, named by its id, with what stands of all that was read in it; nothing where there is none. */
    Optional<Filed> standing(String report);

    /**
     * At most so many claims that stand and have all the words, whatever their case. What is said without a figure passes a
     * filter only where that asks for nothing but outlet and days.
     */
    List<Found> search(String words, ClaimFilter filter, int most);

    /** What filters can ask for: of each kind at most a hundred words, those of most claims first. */
    Map<Facet.Kind, List<Facet>> facets();

    /** The sides for which anybody is heard, by name. */
    List<String> sides();

    /**
     * Adds a correction; its id.
     *
     * @param verb what is done
     * @param target see {@link Correction}
     * @param field see {@link Correction}
     * @param value see {@link Correction}
     */
    String correct(
            Correction.Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason);

    /**
     * Says that a claimant's name is somebody else's in some reports: each claim of that name there gets another claimant, by a
     * correction of its own, all of them or none.
     *
     * @return the corrections' ids
     * @throws LedgerException also where the name claims nothing there
     */
    List<String> split(String name, String other, List<String> reports, String who, String reason);

    /**
     * Says that what some reports tell of an incident is another one's, called by a name: each such claim there gets another incident,
     * by a correction of its own, all of them or none.
     *
     * @return the corrections' ids
     * @throws LedgerException also where nothing is told of the incident there
     */
    List<String> splitIncident(String incident, String other, List<String> reports, String who, String reason);

    /** What people said of claims, by the entries that stand for them. */
    Map<String, Judgement> judged();

    /** All corrections, the oldest first. */
    List<Correction> corrections();

    /** The corrections that hold, the oldest first: none that is undone, and no undo. */
    List<Correction> holding();

    /** The ids of the reports that are states of one page, the oldest first: the report itself, those it replaces, those that replace it. */
    List<String> versions(String report);

    /** The sentences in which figures stand, by the ids of their entries; what is no figure is left out. */
    Map<String, String> sentences(Collection<String> entries);

    /** The ids of claims, by the ids of their entries. */
    Map<String, String> claims(Collection<String> entries);

    /** Where claims stand, by the claims' ids, in the reading that has them last; those of reports that are gone are left out. */
    Map<String, Quoted> quoted(Collection<String> claims);

    /** From when to when the reports are whose figures stand in the table; nothing where no day is known. */
    Optional<Printed> printed();

    /**
     * The corrected claims that no standing reading has any more: with the claim's entry that is followed instead, or null
     * where nothing overlaps it.
     */
    Map<String, @Nullable String> moved();

    /** Removes a report, named by its id, with all that was read in it; a tombstone stays. */
    void forget(String report, String reason);

    /** What was removed on request, by report id. */
    List<Tombstone> forgotten();

    /** A report by its id; nothing where there is none. */
    Optional<Report> report(String id);

    /** The bytes that a report's text was taken from; nothing where it came as it is, or there is no such report. */
    Optional<Original> original(String report);

    /** The ids of the reports with an id, or a name. */
    List<String> named(String idOrName);

    /** Moves all that is committed into another ledger, which must be empty. */
    void copyTo(String where);

    /**
     * What is wrong with what views show, a sentence each: all of it is made anew and compared, which takes as long as to
     * rebuild it; nothing is changed.
     */
    List<String> checkSummaries();

    /** What is wrong with what is kept, a sentence each; empty where every hash, id, quoted word and link is right. */
    List<String> check();

    /** Closes the ledger; what was not committed is not kept. */
    @Override
    void close();
}
