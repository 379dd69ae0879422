package org.hearsay.web.guard;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file of tokens, one a line: the role and the token's hash. Nobody but its owner may read it; the tokens themselves are nowhere. */
public final class TokenFile {
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");
    private static final String LINE = "(reader|editor) sha256:[0-9a-f]{64}";

    private final Path file;

    /** A file, which need not be there yet. */
    public TokenFile(Path file) {
        this.file = file;
    }

    /** Makes a token, keeps its hash, and returns it: the only time that anybody sees it. */
    public String add(Role role) throws IOException {
        if (Files.exists(file)) check();
        else create();
        String token = Tokens.fresh();
        String line = name(role) + " " + Tokens.Known.of(token, role).hash() + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
        return token;
    }

    private void create() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        if (isPosix()) Files.createFile(file, PosixFilePermissions.asFileAttribute(OWN));
        else Files.createFile(file);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** Its tokens; none where there is no file. */
    public List<Tokens.Known> read() throws IOException {
        if (!Files.exists(file)) return List.of();
        check();
        List<Tokens.Known> out = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!line.matches(LINE)) throw new IOException(file + " has a line that is no role and hash");
            String[] words = line.split(" ");
            out.add(new Tokens.Known(words[1], Role.valueOf(words[0].toUpperCase(Locale.ROOT))));
        }
        return out;
    }

    private void check() throws IOException {
        if (isPosix() && !OWN.containsAll(Files.getPosixFilePermissions(file)))
            throw new IOException(file + " can be read by others than its owner; chmod 600 it");
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
