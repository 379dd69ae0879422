package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Claims that were said before, by who said them and by their side, so far as they are of days so near that they can be said again. */
final class SaidBefore {
    private static final Deque<Numbered> NONE = new ArrayDeque<>();

    private final Map<String, Deque<Numbered>> byVoice = new HashMap<>();
    private final Map<String, Deque<Numbered>> bySide = new HashMap<>();
    private int added;

    private record Numbered(int nr, Said said) {}

    /** Those of one voice or one side with a claim of which one can say all that the other says, the earliest first. */
    List<Said> meeting(Said now) {
        Map<Integer, Said> out = new TreeMap<>();
        for (Deque<Numbered> block : blocks(now))
            for (Numbered n : block) if (Said.canMeet(now.bits(), n.said().bits())) out.put(n.nr(), n.said());
        return new ArrayList<>(out.values());
    }

    private List<Deque<Numbered>> blocks(Said now) {
        return List.of(
                now.voice() == null ? NONE : byVoice.getOrDefault(now.voice(), NONE),
                now.side() == null ? NONE : bySide.getOrDefault(now.side(), NONE));
    }

    /** Adds one that is of no earlier day than those before. */
    void add(Said now) {
        added++;
        remember(byVoice, now.voice(), now);
        remember(bySide, now.side(), now);
    }

    private void remember(Map<String, Deque<Numbered>> blocks, @Nullable String name, Said now) {
        if (name == null) return;
        Deque<Numbered> block = blocks.computeIfAbsent(name, n -> new ArrayDeque<>());
        while (!block.isEmpty() && isFarBefore(block.getFirst().said(), now)) block.removeFirst();
        block.addLast(new Numbered(added, now));
    }

    private static boolean isFarBefore(Said before, Said now) {
        LocalDate one = before.day();
        LocalDate other = now.day();
        return one != null && other != null && SameThing.apart(one, other) > Restatements.DAYS;
    }
}
