package org.hearsay.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The tables of places that the user has loaded, each in a folder of its own: sorted lines in files that are looked into where they
 * lie. In HEARSAY_GAZETTEER, else where programs keep a user's data.
 */
final class GazetteerStore {
    static final String ABOUT = "about.tsv";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    private GazetteerStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A table that is loaded.
     *
     * @param name its name, that of its file without what follows the last point
     * @param places how many places it has
     * @param names how many names
     * @param hash of the file it was loaded from, SHA-256
     */
    record Table(String name, long places, long names, String hash) {
        String line() {
            return String.join("\t", name, Long.toString(places), Long.toString(names), hash);
        }

        static Table read(String line) {
            String[] cells = line.strip().split("\t", -1);
            return new Table(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]);
        }
    }

    /** The user's; null where the environment names no place for it. */
    static @Nullable GazetteerStore of(Console console) {
        Path folder = folder(console, "HEARSAY_GAZETTEER", "");
        Path data = data(console);
        if (folder == null && data != null) folder = data.resolve("gazetteer");
        return folder == null ? null : new GazetteerStore(folder);
    }

    /** Where programs keep a user's data, Hearsay's part of it; null where the environment names no place for it. */
    static @Nullable Path data(Console console) {
        Path folder = folder(console, "XDG_DATA_HOME", "hearsay");
        if (folder == null) folder = folder(console, "HOME", ".local/share/hearsay");
        return folder == null ? folder(console, "LOCALAPPDATA", "hearsay") : folder;
    }

    private static @Nullable Path folder(Console console, String variable, String inside) {
        String value = console.environment().apply(variable);
        return value == null || value.isEmpty() ? null : Path.of(value).resolve(inside);
    }

    /** The places that come with Hearsay and the user's. */
    static Gazetteer gazetteer(Console console) throws IOException {
        GazetteerStore store = of(console);
        return store == null ? Gazetteer.standard() : store.open();
    }

    /** All tables, by name. */
    List<Table> tables() throws IOException {
        List<Table> out = new ArrayList<>();
        for (Path table : folders()) out.add(Table.read(Files.readString(table.resolve(ABOUT))));
        return out;
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            p -> Files.exists(p.resolve(ABOUT)) && !p.toString().endsWith(UNFINISHED))
                    .sorted()
                    .toList();
        }
    }

    private Gazetteer open() throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        for (Path table : folders()) {
            hashes.append(Table.read(Files.readString(table.resolve(ABOUT))).hash());
            for (Path part : files(table)) if (!part.endsWith(ABOUT)) parts.add(mapped(part));
        }
        return parts.isEmpty() ? Gazetteer.standard() : Gazetteer.with(parts, hashes.toString());
    }

    private static List<Path> files(Path table) throws IOException {
        try (Stream<Path> all = Files.list(table)) {
            return all.sorted().toList();
        }
    }

    private static ByteBuffer mapped(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /**
     * Loads a table in place of one of the same name.
     *
     * @throws IOException what is wrong, and in which line
     */
    Table add(Path file) throws IOException {
        String name = name(file);
        Path unfinished = folder.resolve(name + UNFINISHED);
        remove(unfinished);
        Files.createDirectories(unfinished);
        try {
            GazetteerLoading loading = new GazetteerLoading(unfinished);
            Table table = loading.load(name, file);
            Files.write(unfinished.resolve(ABOUT), (table.line() + "\n").getBytes(StandardCharsets.UTF_8));
            remove(folder.resolve(name));
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return table;
        } finally {
            remove(unfinished);
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    /** Takes a table out; whether there was one. */
    boolean remove(String name) throws IOException {
        if (tables().stream().noneMatch(t -> t.name().equals(name))) return false;
        remove(folder.resolve(name));
        return true;
    }

    private static void remove(Path table) throws IOException {
        if (!Files.exists(table)) return;
        try (Stream<Path> all = Files.walk(table)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
