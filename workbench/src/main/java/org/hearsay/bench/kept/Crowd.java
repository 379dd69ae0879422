package org.hearsay.bench.kept;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.bench.kept.Questions.Question;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;

/** Many readers who look at a ledger at once, each pausing between two looks, while reports are added to it. */
final class Crowd {
    /** As many as the command keeps together. */
    private static final int TOGETHER = 100;

    private final Ledger ledger;
    private final long seed;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Times> views = new ConcurrentHashMap<>();
    private final Map<String, Times> worked = new ConcurrentHashMap<>();
    private final Times commits = new Times();
    private volatile boolean over;

    Crowd(Ledger ledger, long seed, PrintStream out) {
        this.ledger = ledger;
        this.seed = seed;
        this.out = out;
    }

    /**
     * How it is measured.
     *
     * @param readers so many readers
     * @param seconds so long
     * @param pause so many milliseconds between an answer and the next question, on average
     * @param rate so many reports are added a second, if it can be done
     */
    record Plan(int readers, int seconds, int pause, int rate) {}

    /** Looks at the ledger as planned; how many views take more milliseconds than they may at the 95th percentile by the clock. */
    int look(Plan plan, int bar) {
        for (Question q : new Questions(ledger, new Random(seed)).all()) ask(q);
        ExecutorService crowd = Executors.newFixedThreadPool(plan.readers() + 1);
        try {
            List<Future<Integer>> done = new ArrayList<>();
            Future<Integer> added = crowd.submit(() -> add(plan));
            for (int i = 0; i < plan.readers(); i++) {
                Random random = new Random(seed + i);
                done.add(crowd.submit(() -> read(plan, random)));
            }
            Thread.sleep(1_000L * plan.seconds());
            over = true;
            int looks = 0;
            for (Future<Integer> reader : done) looks += reader.get();
            return print(plan, looks, added.get(), bar);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            over = true;
            crowd.shutdownNow();
        }
    }

    private int read(Plan plan, Random random) throws InterruptedException {
        Questions questions = new Questions(ledger, random);
        int looks = 0;
        for (; !over; looks++) {
            Thread.sleep(random.nextInt(2 * plan.pause() + 1));
            Question question = questions.any();
            long before = threads.getCurrentThreadCpuTime();
            time(of(views, question), () -> ask(question));
            of(worked, question).add(threads.getCurrentThreadCpuTime() - before);
        }
        return looks;
    }

    private static void ask(Question question) {
        if (question.page().get().isEmpty()) throw new IllegalStateException(question.view());
    }

    private static Times of(Map<String, Times> times, Question question) {
        return times.computeIfAbsent(question.view(), v -> new Times());
    }

    private int add(Plan plan) throws InterruptedException {
        long begun = System.nanoTime();
        MadeUp made = new MadeUp(begun);
        Engine engine = KeptCommand.ENGINE;
        int added = 0;
        while (!over) {
            ledger.add(made.reading("while read " + begun + " ", added), engine);
            if (++added % TOGETHER == 0) time(commits, ledger::commit);
            long due = begun + (long) (1e9 * added / plan.rate());
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
        }
        return added;
    }

    private static void time(Times times, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        times.add(System.nanoTime() - begun);
    }

    private int print(Plan plan, int looks, int added, int bar) {
        out.println(String.format(
                Locale.ROOT,
                "%d readers, %d s: %.1f looks a second, %.1f reports added a second, load %.1f; commits of %d: %s",
                plan.readers(),
                plan.seconds(),
                1.0 * looks / plan.seconds(),
                1.0 * added / plan.seconds(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                TOGETHER,
                commits.size() == 0 ? "none" : commits.words()));
        out.println(
                "view: looks; milliseconds of the median, of the 95th percentile, of the slowest, by the clock and of the "
                        + "readers' threads alone");
        int slow = 0;
        for (Map.Entry<String, Times> view : new TreeMap<>(views).entrySet()) {
            Times times = view.getValue();
            out.println(view.getKey() + ": " + times.size() + "; " + times.words() + "; CPU "
                    + worked.getOrDefault(view.getKey(), times).words());
            if (times.at(95) > bar) slow++;
        }
        Times all = Times.of(views.values());
        out.println("all views: " + all.size() + "; " + all.words() + "; CPU "
                + Times.of(worked.values()).words());
        out.println(slow + " of " + views.size() + " over " + bar + " ms at the 95th percentile");
        return slow;
    }
}
