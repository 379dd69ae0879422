package org.hearsay.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Slice;
import org.hearsay.model.Actor;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/** A profile made of who is heard in a ledger: what the reports together say of each, and nothing else. */
final class ProfileDraft {
    private static final String HEAD =
            "# Drafted from a ledger: nothing in it was checked. Look at every line, take out what is "
                    + "wrong, and read\n# with it (--profile FILE). Whose side is not known, or not the same in all reports, has none.\n";

    private final Ledger ledger;
    private final int least;
    private final Map<String, Found> actors = new HashMap<>();

    ProfileDraft(OpenLedger open, int least) {
        this.ledger = open.ledger();
        this.least = least;
    }

    /** What reports say of one who is heard. */
    private static final class Found {
        private final Map<Actor.Type, Integer> types = new TreeMap<>();
        private final Set<String> sides = new TreeSet<>();
        private final Set<String> aliases = new TreeSet<>();

        void add(Actor actor) {
            types.merge(actor.type(), 1, Integer::sum);
            if (actor.side() != null) sides.add(actor.side());
            for (Phrase mention : actor.mentions()) {
                String alias = alias(mention.text());
                if (isName(alias, actor)) aliases.add(alias);
            }
        }

        /** What most reports take it for; null for states, which are sides, and for documents. */
        @Nullable
        String kind() {
            Actor.Type most = null;
            for (Map.Entry<Actor.Type, Integer> type : types.entrySet())
                if (most == null || type.getValue() > types.getOrDefault(most, 0)) most = type.getKey();
            return most == null || most == Actor.Type.STATE || most == Actor.Type.DOCUMENT
                    ? null
                    : most.name().toLowerCase(Locale.ROOT);
        }

        private static String alias(String mention) {
            String words = mention.strip().replaceAll("\\s+", " ");
            return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
        }

        /** Whether a mention is a name by itself: the capitals of the whole name, or some of its words, all with capitals. */
        private static boolean isName(String alias, Actor actor) {
            if (alias.equals(actor.name()) || alias.length() < 2) return false;
            if (alias.equals(capitals(actor.name()))) return true;
            String[] words = alias.split(" ");
            if (words.length < 2 && actor.type() != Actor.Type.PERSON) return false;
            Set<String> all = Set.copyOf(
                    List.of(actor.name().split(" ")).stream().distinct().toList());
            for (String word : words) if (!Character.isUpperCase(word.charAt(0)) || !all.contains(word)) return false;
            return true;
        }

        private static String capitals(String name) {
            StringBuilder out = new StringBuilder();
            for (String word : name.split(" "))
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) out.append(word.charAt(0));
            return out.toString();
        }
    }

    /** The profile, as its file has it. */
    String yaml() {
        ledger.each(this::look);
        List<Heard> heard =
                new ArrayList<>(ledger.sources(ClaimFilter.ALL, Slice.ALL).what());
        heard.removeIf(h -> h.kind() != Stated.Kind.NAMED || h.reports() < least || kind(h) == null || !isName(h));
        Map<String, Integer> shared = new HashMap<>();
        for (Heard h : heard) for (String alias : found(h).aliases) shared.merge(alias, 1, Integer::sum);
        StringBuilder out = new StringBuilder(HEAD).append("sides:");
        List<String> sides = ledger.sides();
        out.append(sides.isEmpty() ? " []\n" : "\n");
        for (String side : sides) out.append("  - name: ").append(quoted(side)).append('\n');
        out.append("\nactors:").append(heard.isEmpty() ? " []\n" : "\n");
        for (Heard h : heard) actor(out, h, shared);
        return out.toString();
    }

    /** Whether it is the name of somebody in particular: "officials" is none, "Kestrian officials" neither. */
    private boolean isName(Heard h) {
        if (!Character.isUpperCase(h.name().charAt(0))) return false;
        boolean group = "group".equals(kind(h));
        return !group
                || List.of(h.name().split(" ")).stream()
                        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private void look(Filed filed) {
        if (!filed.stands()) return;
        for (Actor actor : filed.reading().actors())
            actors.computeIfAbsent(ClaimFilter.key(actor.name()), n -> new Found())
                    .add(actor);
    }

    private Found found(Heard h) {
        return actors.computeIfAbsent(ClaimFilter.key(h.name()), n -> new Found());
    }

    private @Nullable String kind(Heard h) {
        return found(h).kind();
    }

    private void actor(StringBuilder out, Heard h, Map<String, Integer> shared) {
        Found found = found(h);
        out.append("  # ")
                .append(h.figures())
                .append(" figures in ")
                .append(h.reports())
                .append(" reports\n");
        out.append("  - name: ").append(quoted(h.name())).append('\n');
        out.append("    kind: ").append(Objects.requireNonNull(found.kind())).append('\n');
        if (found.sides.size() == 1 && h.side() != null)
            out.append("    side: ").append(quoted(h.side())).append('\n');
        if (found.sides.size() > 1)
            out.append("    # side: in some reports ").append(line(found.sides)).append('\n');
        List<String> own = found.aliases.stream()
                .filter(alias -> shared.getOrDefault(alias, 0) == 1)
                .map(ProfileDraft::quoted)
                .toList();
        if (!own.isEmpty())
            out.append("    aliases: [").append(String.join(", ", own)).append("]\n");
    }

    private static String line(Set<String> names) {
        return String.join(", in others ", names).replaceAll("\\p{Cntrl}", " ");
    }

    /** A text as YAML and JSON both have it. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (Character.isISOControl(c))
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
