package org.hearsay.web.adding;

import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.ReportFiles;
import org.jspecify.annotations.Nullable;

/** Files and addresses that somebody sent together: read one after the other, until that is cancelled; then gone on with. */
public final class Batch {
    private static final String CANCELLED = "cancelled";

    private final String id;
    private final Desk desk;
    private final Fetching fetching;
    private final String folder;
    private final List<Item> items = new ArrayList<>();
    private boolean isWorking;

    Batch(String id, Desk desk, Fetching fetching, Path folder) {
        this.id = id;
        this.desk = desk;
        this.fetching = fetching;
        this.folder = folder + folder.getFileSystem().getSeparator();
    }

    /** What it is called; nobody can guess it. */
    public String id() {
        return id;
    }

    /** What became of each so far. */
    public synchronized List<Line> lines() {
        return items.stream().map(Item::line).toList();
    }

    /** Whether there is more to come. */
    public synchronized boolean isOpen() {
        return isWorking || items.stream().anyMatch(i -> i.line().isOpen());
    }

    /** Whether something was stopped that can be gone on with. */
    public synchronized boolean isStopped() {
        return items.stream().anyMatch(i -> i.state() == Item.State.STOPPED);
    }

    synchronized int size() {
        return items.size();
    }

    synchronized void add(String name, @Nullable Path file) {
        items.add(new Item(name, file));
        work();
    }

    /** Stops what is being read, and all that waits. */
    public synchronized void cancel() {
        for (Item item : items) if (item.line().isOpen()) item.stop(CANCELLED);
    }

    /** Goes on with what was stopped; what was kept by then is known. */
    public synchronized void resume() {
        for (Item item : items) if (item.state() == Item.State.STOPPED) item.await();
        work();
    }

    private void work() {
        if (isWorking) return;
        isWorking = true;
        Thread thread = new Thread(this::run, "hearsay-adding");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        for (Item item = next(); item != null; item = next()) read(item);
    }

    private synchronized @Nullable Item next() {
        Item waiting = items.stream()
                .filter(i -> i.state() == Item.State.WAITING)
                .findFirst()
                .orElse(null);
        if (waiting == null) isWorking = false;
        return waiting;
    }

    private void read(Item item) {
        Taking taking = new Taking(desk, folder);
        synchronized (this) {
            // Whoever cancels may have come before.
            if (item.state() != Item.State.WAITING) return;
            item.begin(taking);
        }
        try {
            take(item, taking);
            over(item, null);
        } catch (Taking.StoppedException e) {
            // It was said already that it is stopped.
        } catch (HttpResponseException e) {
            synchronized (this) {
                item.stop(String.valueOf(e.getMessage()));
            }
        } catch (RuntimeException e) {
            over(item, "could not be read, by a fault of this program");
        }
    }

    private void take(Item item, Taking taking) {
        Path file = item.file;
        if (file == null) fetching.each(item.name, new Handing(taking, desk));
        else
            desk.turn(() -> {
                new ReportFiles().each(List.of(file), taking);
                return taking;
            });
        desk.settle();
    }

    private synchronized void over(Item item, @Nullable String why) {
        if (item.state() == Item.State.READING) item.end(why);
    }
}
