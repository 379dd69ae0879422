package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The stretches of marked attributions and which belong together; where marks overlap the first keeps the words. */
final class MarkedLinks {
    private final Words words;
    private final int[] owner;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();

    private MarkedLinks(Words words) {
        this.words = words;
        this.owner = new int[words.size()];
        Arrays.fill(owner, -1);
    }

    /**
     * Stretches in the order of their place, and for each the index of the one it belongs to.
     *
     * @param mentions the stretches
     * @param links a content's cue, a cue's source; -1 for none
     */
    record Linked(List<Mention> mentions, int[] links) {}

    /** The stretches of the outermost attributions of a report. */
    static Linked of(Words words, List<RoleTrainer.Marked> outermost) {
        MarkedLinks all = new MarkedLinks(words);
        for (RoleTrainer.Marked m : outermost) all.add(m);
        return all.sorted();
    }

    private void add(RoleTrainer.Marked marked) {
        int source = first(Role.SOURCE, marked.source());
        int cue = first(Role.CUE, marked.cue());
        if (cue >= 0) links.set(cue, source);
        for (Span span : marked.content()) {
            int content = put(Role.CONTENT, span);
            if (content >= 0) links.set(content, cue);
        }
    }

    private int first(Role role, List<Span> spans) {
        int first = -1;
        for (Span span : spans) {
            int index = put(role, span);
            if (first < 0) first = index;
        }
        return first;
    }

    /** The index of the stretch, which may have been put before; -1 where another role has its words. */
    private int put(Role role, Span span) {
        Mention m = mention(words, role, span);
        if (m == null) return -1;
        for (int w = m.firstWord(); w < m.endWord(); w++)
            if (owner[w] >= 0) return mentions.get(owner[w]).role() == role ? owner[w] : -1;
        Arrays.fill(owner, m.firstWord(), m.endWord(), mentions.size());
        mentions.add(m);
        links.add(-1);
        return mentions.size() - 1;
    }

    /** The words of a span; null when it has none. */
    static @Nullable Mention mention(Words words, Role role, Span span) {
        if (span.length() == 0) return null;
        int first = words.at(span.start());
        int end = Math.min(words.size(), words.at(span.end() - 1) + 1);
        while (end > first && words.start(end - 1) >= span.end()) end--;
        return end > first ? new Mention(role, first, end) : null;
    }

    private Linked sorted() {
        Integer[] order = new Integer[mentions.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> mentions.get(i).firstWord()));
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) rank[order[i]] = i;
        int[] ranked = new int[order.length];
        List<Mention> sorted = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            sorted.add(mentions.get(order[i]));
            int link = links.get(order[i]);
            ranked[i] = link < 0 ? -1 : rank[link];
        }
        return new Linked(List.copyOf(sorted), ranked);
    }
}
