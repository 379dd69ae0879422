package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/**
 * The members of a ZIP file, in their order. Nothing is ever written under a member's name: names are words only, and one
 * that leads out of the archive is refused all the same, for whoever unpacks the archive by other means.
 */
public final class ZipMembers {
    private static final int MOST = 1_000_000;

    private ZipMembers() {}

    /** Takes the members. */
    public interface Taker {
        /** A member that is a file; its content can be read until this returns. */
        void member(String name, Content content) throws IOException;

        /** A member that is not read, and why. */
        void refused(String name, String reason);
    }

    /**
     * Hands on the members.
     *
     * @throws Refusal where it is no ZIP file, or has too many members
     */
    public static void each(Content zip, Taker taker) throws IOException, Refusal {
        Path path = zip.path();
        if (path != null) {
            each(path, zip, taker);
            return;
        }
        // An archive in an archive: going back and forth in it needs a file.
        Path copy = Files.createTempFile("hearsay", ".zip");
        try (InputStream in = zip.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            each(copy, zip, taker);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void each(Path path, Content zip, Taker taker) throws IOException, Refusal {
        try (ZipFile file = new ZipFile(path.toFile())) {
            if (file.size() > MOST) throw new Refusal("an archive of more than 1,000,000 files is not read");
            Iterator<? extends ZipEntry> entries = file.entries().asIterator();
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                if (entry.isDirectory()) continue;
                if (leadsOut(entry.getName())) taker.refused(entry.getName(), "a name that leads out of the archive");
                else taker.member(entry.getName(), Content.unpacked(() -> open(file, entry), zip.allowance()));
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal("a damaged archive");
        } catch (OutOfMemoryError e) {
            // The archive's own list of its members; it is gone by now.
            throw new Refusal("an archive whose list of files takes more memory than there is");
        }
    }

    private static InputStream open(ZipFile file, ZipEntry entry) throws IOException {
        return new Checked(file.getInputStream(entry), entry.getCrc());
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }
}
