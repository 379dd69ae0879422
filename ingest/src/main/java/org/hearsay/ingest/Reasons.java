package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, in words. */
final class Reasons {
    private Reasons() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) return "no such file";
        if (e instanceof AccessDeniedException) return "no permission to read it";
        if (e instanceof FileSystemLoopException) return "a link that leads back to a folder around it";
        String message = e.getMessage();
        return message == null ? "cannot be read" : "cannot be read: " + message;
    }
}
