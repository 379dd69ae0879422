package org.hearsay.bench.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What an editor does to an agency's text before it is printed, as rules. They were written before anything was measured with
 * them and know nothing of how copies are found.
 */
enum Reprint {
    /** Only the first half to four fifths of the paragraphs are printed. */
    CUT {
        @Override
        List<String> paragraphs(List<String> original, Random random) {
            int kept = (int) Math.ceil(original.size() * (0.5 + 0.3 * random.nextDouble()));
            return original.subList(0, Math.max(1, kept));
        }
    },
    /** The first paragraph is another, and a paragraph is left out. */
    NEW_LEAD {
        @Override
        List<String> paragraphs(List<String> original, Random random) {
            List<String> out = new ArrayList<>(original);
            if (out.size() > 3) out.remove(1 + random.nextInt(out.size() - 1));
            out.set(0, "Our readers have asked what is known so far. This is what was reported by late evening.");
            return out;
        }
    },
    /** Every tenth word or so is another: some are exchanged, some left out. */
    WORDS {
        @Override
        List<String> paragraphs(List<String> original, Random random) {
            return original.stream().map(p -> edited(p, random)).toList();
        }
    },
    /** Paragraphs change places in pairs, and the page ends with a note. */
    ORDER {
        @Override
        List<String> paragraphs(List<String> original, Random random) {
            List<String> out = new ArrayList<>(original);
            for (int i = 1; i + 1 < out.size(); i += 2) java.util.Collections.swap(out, i, i + 1);
            out.add("Additional reporting by our correspondents. Sign up for our newsletter.");
            return out;
        }
    };

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("said", "stated"),
            Map.entry("told", "informed"),
            Map.entry("killed", "slain"),
            Map.entry("people", "persons"),
            Map.entry("also", "too"),
            Map.entry("but", "yet"),
            Map.entry("about", "around"),
            Map.entry("after", "following"),
            Map.entry("before", "ahead of"),
            Map.entry("more", "further"),
            Map.entry("while", "as"),
            Map.entry("according", "as told"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("percent", "per cent"),
            Map.entry("government", "authorities"),
            Map.entry("president", "head of state"));
    private static final double LEFT_OUT = 0.05;
    private static final double EXCHANGED = 0.6;

    /** The paragraphs as they are printed. */
    abstract List<String> paragraphs(List<String> original, Random random);

    /** The whole text as it is printed. */
    String of(String text, Random random) {
        List<String> original = Arrays.stream(text.split("\n+"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        return String.join("\n\n", paragraphs(original, random));
    }

    private static String edited(String paragraph, Random random) {
        List<String> out = new ArrayList<>();
        for (String word : paragraph.split(" ")) {
            String other = OTHERS.get(word);
            if (other != null && random.nextDouble() < EXCHANGED) out.add(other);
            else if (random.nextDouble() >= LEFT_OUT) out.add(word);
        }
        return String.join(" ", out);
    }
}
