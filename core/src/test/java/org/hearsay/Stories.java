package org.hearsay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Report;

/** Reports about two invented countries at war, the same for the same seed. */
final class Stories {
    private static final List<String> SENTENCES = List.of(
            "\"We estimate that around %d soldiers crossed the border,\" General Ivo Marten told the broadcaster Tolm One.",
            "Kestria's defence ministry said on %s that its forces had destroyed %d tanks and up to %d armoured vehicles.",
            "At least %d civilians were killed and dozens wounded on %s, according to the governor of Dravik province.",
            "\"It isn't true,\" said Sela Dorn, a spokeswoman in Orvane. \"They've lost nearly %d of their own.\"",
            "The Varenian Foreign Ministry denied the report. It called the figure of %d dead an invention.",
            "A senior official, who asked not to be named, said that more than half of the %d prisoners had been freed.",
            "Since the offensive began on %s, the Kestrian army has reportedly lost %d soldiers and %d guns.",
            "He added that 'no more than %d' shells had been fired, the agency VNA reported, citing the general staff.",
            "The U.S. Embassy in Tolm said it knew of %d dead. Nobody was missing.",
            "Witnesses spoke of fires in the port; the mayor's office counted %d burnt houses.");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Stories() {}

    /** The text of a report: a headline and some paragraphs, one a line. */
    static String text(long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        StringBuilder text = new StringBuilder("Kestria losing heavily in Torvel push, Varenia says\n");
        text.append("TOLM, August 14, 2024 - Fighting went on along the border for a second week, officials said.\n");
        for (String sentence : sentences)
            text.append(filled(sentence, random)).append(random.nextBoolean() ? "\n" : " ");
        return text.toString().strip();
    }

    static Report report(long seed) {
        return Report.of("story-" + seed, text(seed));
    }

    static List<Report> reports(int count) {
        List<Report> reports = new ArrayList<>();
        for (int seed = 1; seed <= count; seed++) reports.add(report(seed));
        return reports;
    }

    private static String filled(String sentence, Random random) {
        String filled = sentence;
        while (filled.contains("%d")) filled = filled.replaceFirst("%d", Integer.toString(2 + random.nextInt(3000)));
        while (filled.contains("%s")) filled = filled.replaceFirst("%s", DAYS.get(random.nextInt(DAYS.size())));
        return filled;
    }
}
