package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.model.Report;

/**
 * Reads files and folders into reports, one report at a time and in a fixed order: as given, and inside a folder by
 * path. What a file holds its name says; one whose name does not is taken for plain text. What cannot be read is refused
 * by name and reason, and the rest goes on; nothing here throws for a bad file.
 */
public final class ReportFiles {

    /** Hands the reports of all paths to the intake, on this thread. */
    public void each(List<Path> paths, Intake intake) {
        for (Path path : paths) {
            try {
                List<Path> files = Files.isDirectory(path) ? FolderWalk.reports(path, intake) : List.of(path);
                for (Path file : files) file(file, intake);
            } catch (IOException e) {
                intake.refused(path.toString(), Reasons.of(e));
            }
        }
    }

    /**
     * Hands the reports of a file that lies elsewhere than in this machine's folders to the intake, on this thread.
     *
     * @param place what to call it
     * @param name its last name, which says what it holds
     */
    public void each(String place, String name, Content content, Intake intake) {
        new Opening(intake).read(new Named(place, name, 0), content);
        intake.ended(place);
    }

    /** Whether a file of that last name, found in a folder, is taken for reports. */
    public static boolean takes(String name) {
        return !name.startsWith(".") && Format.known(name);
    }

    /**
     * The reports of one file, all at once.
     *
     * @throws IOException when anything in it is refused
     */
    public List<Report> read(Path file) throws IOException {
        List<Report> out = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        each(List.of(file), new Collecting(out, refused));
        if (!refused.isEmpty()) throw new IOException(refused.get(0));
        return out;
    }

    /** About how many bytes there are to read, as far as the files can be seen. */
    public long bytes(List<Path> paths) {
        long bytes = 0;
        Intake nobody = new Collecting(new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            try {
                List<Path> files = Files.isDirectory(path) ? FolderWalk.reports(path, nobody) : List.of(path);
                for (Path file : files) bytes += Files.size(file);
            } catch (IOException e) {
                // Reading will say what is wrong with it.
                bytes += 1;
            }
        }
        return bytes;
    }

    private static void file(Path file, Intake intake) {
        try {
            new Opening(intake).read(Named.of(file), Content.of(file));
        } catch (IOException e) {
            intake.refused(file.toString(), Reasons.of(e));
        }
        intake.ended(file.toString());
    }

    private record Collecting(List<Report> reports, List<String> refusals) implements Intake {
        @Override
        public void report(Report report) {
            reports.add(report);
        }

        @Override
        public void refused(String name, String reason) {
            refusals.add(name + ": " + reason);
        }

        @Override
        public void warning(String name, String what) {
            // The reports are all that is asked for.
        }
    }
}
