package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.AddressList;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.ingest.WebReports;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.web.Addresses;
import org.hearsay.ingest.web.Web;
import org.jspecify.annotations.Nullable;

/** Where reports come from. */
interface Source {
    /** What files are read, by the ends of their names. */
    String FORMS =
            ".txt, .html, .jsonl, .csv, .json, .pdf, .docx, .warc, .wacz, .zip, .gz; - for a text by standard input";

    /** Stands for standard input. */
    Path STANDARD_INPUT = Path.of("-");

    /** Hands all reports to the intake, on this thread. */
    void into(Intake intake);

    /** About how many bytes of files there are to read; 0 where that is not known. */
    default long bytes() {
        return 0;
    }

    /** The reports of files and folders; of {@code -} what comes by standard input, which is taken for a text. */
    static Source files(List<Path> typed) {
        List<Path> paths =
                typed.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        return new Source() {
            @Override
            public void into(Intake intake) {
                if (paths.size() < typed.size()) standardInput(intake);
                new ReportFiles().each(paths, intake);
            }

            @Override
            public long bytes() {
                return new ReportFiles().bytes(paths);
            }
        };
    }

    private static void standardInput(Intake intake) {
        try {
            byte[] text = System.in.readNBytes(Limits.TEXT_BYTES + 1);
            new ReportFiles().each("standard input", "stdin", Content.of(text), intake);
        } catch (IOException e) {
            intake.refused("standard input", String.valueOf(e.getMessage()));
        }
    }

    /** The reports of files, folders and addresses as they were typed, and of a list of addresses where there is one. */
    static Source of(List<String> typed, @Nullable AddressList list) {
        Source files =
                files(typed.stream().filter(t -> !Addresses.is(t)).map(Path::of).toList());
        List<String> addresses = typed.stream().filter(Addresses::is).toList();
        if (addresses.isEmpty() && list == null) return files;
        return intake -> {
            files.into(intake);
            WebReports web = new WebReports(Web.polite());
            web.each(addresses, intake);
            if (list != null) web.list(list, intake);
        };
    }
}
