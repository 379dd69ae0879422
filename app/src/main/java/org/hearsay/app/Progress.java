package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.ingest.ReportFiles;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal; else nothing. */
final class Progress implements AutoCloseable {
    private static final int MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(List<Path> paths, Console console) {
        if (!console.errIsTerminal()) return new Progress(null);
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(new ReportFiles().bytes(paths))
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLIS)
                .setMaxRenderedLength(Math.min(100, console.width()))
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build());
    }

    void step(Report report) {
        if (bar != null) bar.stepBy(report.text().length());
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
