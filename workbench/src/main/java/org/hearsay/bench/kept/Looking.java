package org.hearsay.bench.kept;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.kept.Questions.Question;

/**
 * Asks every question of one reader, one after the other, and prints how long that takes: from the question to the printed page, in a
 * process that is running already.
 */
final class Looking {
    private final Questions questions;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Looking(Questions questions, PrintStream out) {
        this.questions = questions;
        this.out = out;
    }

    /**
     * Asks each that has some words in its name so many times after the first; how many take more milliseconds than they may at the 95th
     * percentile by the clock.
     */
    int all(String only, int times, int bar) {
        List<Question> some =
                questions.all().stream().filter(q -> q.view().contains(only)).toList();
        out.println(
                "view: milliseconds of the first look; then of the median, the 95th percentile and the slowest of the others, "
                        + "by the clock and of this thread alone");
        int over = 0;
        for (Question q : some) if (look(q, times) > bar) over++;
        out.println(over + " of " + some.size() + " over " + bar + " ms at the 95th percentile");
        return over;
    }

    private double look(Question question, int times) {
        Times first = new Times();
        look(question, first, new Times());
        Times wall = new Times();
        Times cpu = new Times();
        for (int i = 0; i < times; i++) look(question, wall, cpu);
        out.println(String.format(
                Locale.ROOT, "%s: %.0f; %s; CPU %s", question.view(), first.at(100), wall.words(), cpu.words()));
        return wall.at(95);
    }

    private void look(Question question, Times wall, Times cpu) {
        long begun = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        if (question.page().get().isEmpty()) throw new IllegalStateException(question.view());
        cpu.add(threads.getCurrentThreadCpuTime() - worked);
        wall.add(System.nanoTime() - begun);
    }
}
