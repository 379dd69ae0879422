package org.hearsay.web.adding;

import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.ReportReader;
import org.hearsay.ingest.language.Languages;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where texts that are sent are read, whoever sends them: a few at a time, each for so long and no longer. Any thread may ask.
 */
public final class Desk {
    private static final int WAITING = 16;
    private static final int UNREADABLE = 422;
    private static final int LATER = 503;

    private final Ledger ledger;
    private final Library library;
    private final Duration longest;
    private final ThreadPoolExecutor readers;

    /**
     * A desk.
     *
     * @param ledger where what is kept goes
     * @param library what texts are read with
     * @param longest so long something may take
     */
    public Desk(Ledger ledger, Library library, Duration longest) {
        this.ledger = ledger;
        this.library = library;
        this.longest = longest;
        int number = Runtime.getRuntime().availableProcessors();
        this.readers = new ThreadPoolExecutor(
                number, number, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Desk::thread);
        readers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "hearsay-reading");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does something when its turn comes, and returns what came of it.
     *
     * @throws HttpResponseException 503 where too much waits or it takes too long, 422 where it takes too much memory; what the
     *     work itself throws is thrown on
     */
    public <T> T turn(Callable<T> work) {
        Future<T> result;
        try {
            result = readers.submit(work);
        } catch (RejectedExecutionException e) {
            throw new HttpResponseException(LATER, "Too many texts wait to be read; try again later.");
        }
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new HttpResponseException(LATER, "Reading takes longer than " + longest.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpResponseException(LATER, "The site is being stopped.");
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    private static RuntimeException reason(@Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError)
            return new HttpResponseException(UNREADABLE, "It takes more memory to read than there is.");
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** All claims of a report, whose language is told first; none of one in another than English. */
    public Reading read(Report report) {
        return reader().read(Languages.told(report));
    }

    /** What texts are read with. */
    public ReportReader reader() {
        return library.reader();
    }

    /** Whether there is a report of that id in the ledger already, or was. */
    boolean knows(String report) {
        return ledger.knows(report);
    }

    /** Puts a reading into the ledger; whether it was new. */
    public boolean keep(Reading reading) {
        boolean isNew = ledger.add(reading, library.engine());
        ledger.commit();
        return isNew;
    }

    /** Brings what views show up to date. */
    public void settle() {
        ledger.settle();
    }
}
