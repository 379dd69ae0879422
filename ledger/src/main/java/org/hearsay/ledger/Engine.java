package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.export.Filed;
import org.hearsay.export.Records;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The engine that made an entry.
 *
 * @param fingerprint 32 hexadecimal digits, of a SHA-256 over the engine's code, models and lexicons and over what it
 *     was told: two engines that could read a report differently have different ones
 * @param version its version, for people
 */
public record Engine(String fingerprint, String version) {
    private static final int DIGITS = 32;

    /** What the code, models and lexicons come to, null until somebody asks; they stay as they are while they run. */
    private static @Nullable MessageDigest standing;

    /**
     * The engine on the class path.
     *
     * @param profile the text of the profile it reads with, empty when there is none
     */
    public static Engine current(String profile) {
        try {
            MessageDigest digest = (MessageDigest) code().clone();
            digest.update(profile.getBytes(StandardCharsets.UTF_8));
            String version = Reading.class.getPackage().getImplementationVersion();
            return new Engine(
                    HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS),
                    version == null ? "not packaged" : version);
        } catch (NoSuchAlgorithmException | CloneNotSupportedException | URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reading that it made as a ledger would keep it, were the report new there. */
    public Filed filed(Reading reading) {
        Records records = Records.of(reading);
        List<Filed.Entry> entries = LedgerEntry.of(reading.report().id(), this, records.claims()).stream()
                .map(e -> new Filed.Entry(e.id(), e.claim(), e.what()))
                .toList();
        return new Filed(reading.report(), null, true, fingerprint, records.frame(), entries);
    }

    private static synchronized MessageDigest code() throws NoSuchAlgorithmException, URISyntaxException, IOException {
        if (standing != null) return standing;
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Path home = Path.of(Reading.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) addAll(digest, home);
        else addJar(digest, home);
        standing = digest;
        return digest;
    }

    private static void addJar(MessageDigest digest, Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), java.util.Map.of())) {
            addAll(digest, inside.getPath("/org"));
        }
    }

    private static void addAll(MessageDigest digest, Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        byte[] buffer = new byte[64 * 1024];
        for (Path file : files) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) digest.update(buffer, 0, n);
            }
        }
    }
}
