package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * How far files were read that can be read from the middle, kept in the ledger together with what was read, so that the
 * next run goes on there. A file that was read to its end has no mark; one that was changed is read from its beginning.
 */
final class Marks {
    private final Ledger ledger;
    private final Set<String> marked = ConcurrentHashMap.newKeySet();
    private @Nullable String file;
    private long offset;

    Marks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Where reading of a file goes on; 0 where no run has begun it and not ended it. */
    long from(String name) {
        String mark = ledger.remembered(key(name));
        if (mark == null) return 0;
        marked.add(name);
        int space = mark.indexOf(' ');
        return mark.substring(space + 1).equals(stamp(name)) ? Long.parseLong(mark.substring(0, space)) : 0;
    }

    /** All before an offset was read; marked by the next {@link #keep}. */
    void reached(String name, long at) {
        file = name;
        offset = at;
    }

    void ended(String name) {
        file = null;
        if (marked.remove(name)) ledger.remember(key(name), null);
    }

    /** Puts the mark into what the ledger keeps next. */
    void keep() {
        if (file == null) return;
        marked.add(file);
        ledger.remember(key(file), offset + " " + stamp(file));
        file = null;
    }

    private static String key(String name) {
        return "file " + Path.of(name).toAbsolutePath().normalize();
    }

    /** What is another when a file is changed: its size, and when it was changed last. */
    private static String stamp(String name) {
        try {
            BasicFileAttributes of = Files.readAttributes(Path.of(name), BasicFileAttributes.class);
            return of.size() + " " + of.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return "gone";
        }
    }
}
