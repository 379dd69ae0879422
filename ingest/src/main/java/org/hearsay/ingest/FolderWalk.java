package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files of a folder and the folders in it that look like reports, in the order of their paths; hidden ones and
 * other kinds are passed over. A link that leads back to a folder around it is not followed again.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final List<Path> reports = new ArrayList<>();
    private final Path root;
    private final Intake intake;
    private int others;

    private FolderWalk(Path root, Intake intake) {
        this.root = root;
        this.intake = intake;
    }

    /** The folder's reports; what cannot be opened is refused. */
    static List<Path> reports(Path folder, Intake intake) throws IOException {
        FolderWalk walk = new FolderWalk(folder, intake);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        if (walk.reports.isEmpty()) intake.refused(folder.toString(), "a folder without files that can be read");
        else if (walk.others > 0) intake.warning(folder.toString(), passed(walk.others));
        walk.reports.sort(null);
        return walk.reports;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) return FileVisitResult.CONTINUE;
        if (attributes.isRegularFile() && Format.known(String.valueOf(file.getFileName()))) reports.add(file);
        else others++;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        intake.refused(file.toString(), Reasons.of(e));
        return FileVisitResult.CONTINUE;
    }

    /** What is said of files that are passed over. */
    static String passed(int files) {
        return "passed over " + files + " files whose names do not say that they can be read";
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
