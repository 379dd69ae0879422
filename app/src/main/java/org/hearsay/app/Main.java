package org.hearsay.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.ReportReader;
import org.hearsay.export.ReadingJson;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.model.Report;

/** The {@code hearsay} command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ReportReader reader = ReportReader.standard();
        for (String arg : args) {
            if (arg.equals("read") || arg.startsWith("--") || arg.equals("json")) continue;
            for (Report report : new ReportFiles().read(Path.of(arg)))
                out.println(ReadingJson.line(reader.read(report), false));
        }
        out.flush();
    }
}
