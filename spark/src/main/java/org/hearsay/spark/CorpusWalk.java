package org.hearsay.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.ingest.ReportFiles;

/** Finds the files of a corpus, in the order in which the command reads them: as given, and inside a folder by path. */
final class CorpusWalk {
    private final Configuration hadoop;
    private final List<CorpusFile> files = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    CorpusWalk(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Goes through files and folders; what is not there is refused, and the rest goes on. */
    CorpusWalk over(List<String> places) {
        for (String place : places) {
            try {
                one(new Path(place));
            } catch (FileNotFoundException e) {
                refused.add(place + ": no such file");
            } catch (IOException | IllegalArgumentException e) {
                refused.add(place + ": cannot be read: " + e.getMessage());
            }
        }
        return this;
    }

    private void one(Path place) throws IOException {
        FileSystem system = place.getFileSystem(hadoop);
        FileStatus status = system.getFileStatus(place);
        if (status.isFile()) {
            files.add(CorpusFile.of(status));
            return;
        }
        List<FileStatus> found = new ArrayList<>();
        folder(system, place, found);
        if (found.isEmpty()) refused.add(place + ": a folder without files that can be read");
        found.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
        found.forEach(f -> files.add(CorpusFile.of(f)));
    }

    private static byte[] bytes(FileStatus file) {
        return file.getPath().toUri().getPath().getBytes(StandardCharsets.UTF_8);
    }

    private static void folder(FileSystem system, Path folder, List<FileStatus> found) throws IOException {
        for (FileStatus inside : system.listStatus(folder)) {
            String name = inside.getPath().getName();
            if (inside.isDirectory() && !name.startsWith(".")) folder(system, inside.getPath(), found);
            else if (inside.isFile() && (ReportFiles.takes(name) || ParquetReports.takes(name))) found.add(inside);
        }
    }

    /** The files, in their order. */
    List<CorpusFile> files() {
        return files;
    }

    /** What could not be found, a line each. */
    List<String> refused() {
        return refused;
    }
}
