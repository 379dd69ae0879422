package org.hearsay.app;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.app.page.Words;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.language.Languages;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of the reports of files, does work on them on several threads and hands the results on in the order of the reports. Reports
 * are read in only as fast as results are taken: no more than a few a thread are ever held.
 *
 * @param <T> what work makes of a report
 */
final class Pipeline<T> {
    private static final int AHEAD = 3;

    private final int threads;
    private final Function<Report, T> work;
    private final FutureTask<Consumer<Results<T>>> end = new FutureTask<>(() -> r -> {});

    /** A pipeline of at least one thread. */
    Pipeline(int threads, Function<Report, T> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Does it all; returns when the last result was taken. */
    void run(Source source, Results<T> results) {
        if (threads == 1) {
            source.into(new Line(results, task -> finished(task).accept(results), FutureTask::run));
            return;
        }
        BlockingQueue<Future<Consumer<Results<T>>>> queue = new ArrayBlockingQueue<>(threads * AHEAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::daemon);
        Thread files = daemon(() -> {
            try {
                source.into(new Line(results, task -> put(queue, task), workers::execute));
            } catch (RuntimeException | Error e) {
                // Whoever waits for results must not take them for all.
                put(queue, failed(e));
                throw e;
            } finally {
                put(queue, end);
            }
        });
        files.setUncaughtExceptionHandler((thread, e) -> {});
        files.start();
        try {
            for (Future<Consumer<Results<T>>> next = take(queue); next != end; next = take(queue))
                finished(next).accept(results);
        } finally {
            // Where the results are wanted no more, who still works is stopped and has nothing to say about it.
            workers.shutdownNow();
            files.interrupt();
        }
    }

    private static <T> Future<Consumer<Results<T>>> failed(Throwable e) {
        FutureTask<Consumer<Results<T>>> task = new FutureTask<>(() -> results -> {
            throw new IllegalStateException("reading in has failed: " + e, e);
        });
        task.run();
        return task;
    }

    private Consumer<Results<T>> outcome(Report report) {
        try {
            Report told = Languages.told(report);
            T result = work.apply(told);
            return results -> {
                String language = told.language();
                if (told.isForeign() && language != null)
                    results.warning(
                            told.origin(), "is in " + Words.language(language) + " and not read; only English is");
                results.done(result);
            };
        } catch (OutOfMemoryError e) {
            // What was made of this report alone; it is gone by now.
            return results -> results.refused(report.origin(), "takes more memory to read than there is");
        } catch (RuntimeException | StackOverflowError e) {
            return results -> results.refused(report.origin(), "could not be read, by a fault of this program: " + e);
        }
    }

    private static <T> Future<T> take(BlockingQueue<Future<T>> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> void put(BlockingQueue<Future<T>> queue, Future<T> task) {
        try {
            queue.put(task);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> T finished(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "hearsay");
        thread.setDaemon(true);
        return thread;
    }

    /** Puts everything in line in its order; only reports have work to do. */
    private final class Line implements Intake {
        private final Results<T> results;
        private final Consumer<FutureTask<Consumer<Results<T>>>> queue;
        private final Consumer<FutureTask<?>> start;

        Line(Results<T> results, Consumer<FutureTask<Consumer<Results<T>>>> queue, Consumer<FutureTask<?>> start) {
            this.results = results;
            this.queue = queue;
            this.start = start;
        }

        @Override
        public void report(Report report) {
            FutureTask<Consumer<Results<T>>> task = new FutureTask<>(() -> outcome(report));
            start.accept(task);
            queue.accept(task);
        }

        @Override
        public void refused(String name, String reason) {
            say(r -> r.refused(name, reason));
        }

        @Override
        public void warning(String name, String what) {
            say(r -> r.warning(name, what));
        }

        @Override
        public long from(String file) {
            return results.from(file);
        }

        @Override
        public void reached(String file, long offset) {
            say(r -> r.reached(file, offset));
        }

        @Override
        public @Nullable String remembered(String key) {
            return results.remembered(key);
        }

        @Override
        public void remember(String key, String value) {
            say(r -> r.remember(key, value));
        }

        @Override
        public void paused() {
            say(Results::paused);
        }

        @Override
        public void ended(String file) {
            say(r -> r.ended(file));
        }

        private void say(Consumer<Results<T>> words) {
            FutureTask<Consumer<Results<T>>> task = new FutureTask<>(() -> words);
            task.run();
            queue.accept(task);
        }
    }
}
