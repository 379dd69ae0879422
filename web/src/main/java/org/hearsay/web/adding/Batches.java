package org.hearsay.web.adding;

import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All batches of a site: the latest are remembered, and their files lie in a folder that goes with them. Any thread may ask. */
public final class Batches implements AutoCloseable {
    private static final int REMEMBERED = 20;
    private static final int MOST_ITEMS = 1_000;
    private static final int NAME_BYTES = 16;
    private static final int LONGEST_NAME = 100;
    private static final int LATER = 503;

    private final Desk desk;
    private final Fetching fetching;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Batch> all = new ArrayDeque<>();
    private @Nullable Path home;

    /** Batches that are read at a desk. */
    public Batches(Desk desk, Fetching fetching) {
        this.desk = desk;
        this.fetching = fetching;
    }

    /** Whether addresses may be sent. */
    public boolean fetches() {
        return fetching.isAllowed();
    }

    /**
     * A new one, of which nothing has come yet. The oldest that is over is forgotten for it.
     *
     * @throws HttpResponseException 503 where so many are being read
     */
    public synchronized Batch begin() {
        if (all.size() >= REMEMBERED) {
            Batch over = all.stream()
                    .filter(b -> !b.isOpen())
                    .findFirst()
                    .orElseThrow(() -> new HttpResponseException(LATER, "Too much is being added; try again later."));
            all.remove(over);
            delete(folder(over.id()));
        }
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        String id = HexFormat.of().formatHex(name);
        Batch batch = new Batch(id, desk, fetching, folder(id));
        all.add(batch);
        return batch;
    }

    /** One by what it is called. */
    public synchronized Optional<Batch> find(String id) {
        return all.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** A file that came, under the name that its sender gives it. */
    public void file(Batch batch, String name, InputStream bytes) {
        check(batch);
        try {
            Path file = Files.createDirectories(folder(batch.id()).resolve(Integer.toString(batch.size())))
                    .resolve(safe(name));
            Files.copy(bytes, file);
            batch.add(safe(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address that came. */
    public void address(Batch batch, String address) {
        check(batch);
        batch.add(address, null);
    }

    private static void check(Batch batch) {
        if (batch.size() >= MOST_ITEMS)
            throw new HttpResponseException(LATER, "No more than " + MOST_ITEMS + " are taken together.");
    }

    private synchronized Path folder(String id) {
        try {
            Path made = home == null ? Files.createTempDirectory("hearsay-adding") : home;
            home = made;
            return made.resolve(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a path, with nothing in it that leads elsewhere. */
    static String safe(String sent) {
        String name = sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        if (name.length() > LONGEST_NAME) name = name.substring(name.length() - LONGEST_NAME);
        return name.isBlank() || name.startsWith(".") ? "file" + name : name;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException e) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        all.forEach(Batch::cancel);
        all.clear();
        if (home != null) delete(home);
    }
}
