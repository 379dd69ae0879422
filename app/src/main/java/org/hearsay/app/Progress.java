package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error, where that is a terminal and files are read; else nothing. It shows how much of the files is read, how many
 * reports a second, and about how long it will take.
 */
final class Progress implements AutoCloseable {
    private static final int MILLIS = 200;

    private final @Nullable ProgressBar bar;
    private final long start = System.nanoTime();
    private long before;
    private long reports;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(Source source, Console console) {
        if (!console.errIsTerminal() || source.bytes() == 0) return new Progress(null);
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(source.bytes())
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLIS)
                .setMaxRenderedLength(Math.min(100, console.width()))
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build());
    }

    /** One more report is done. */
    void report() {
        reports++;
        if (bar == null) return;
        double seconds = (System.nanoTime() - start) / 1e9;
        bar.setExtraMessage(String.format(Locale.ROOT, " %,d reports, %.0f a second", reports, reports / seconds));
    }

    /** The file that is being read is read up to an offset. */
    void at(long offset) {
        if (bar != null) bar.stepTo(before + offset);
    }

    /** A file is read. */
    void ended(String file) {
        if (bar == null) return;
        try {
            before += Files.size(Path.of(file));
        } catch (IOException e) {
            // It is gone; the bar counts it as nothing.
            before += 0;
        }
        bar.stepTo(before);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
