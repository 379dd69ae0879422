package org.hearsay.name;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the lexicon from its files and a profile. */
final class LexiconBuilder {
    private final Trie trie = new Trie();

    private LexiconBuilder() {}

    static Trie build(Profile profile) {
        LexiconBuilder builder = new LexiconBuilder();
        for (String[] row : LexiconLines.of("states.txt", 6)) builder.state(row);
        for (String[] row : LexiconLines.of("regions.txt", 3)) builder.region(row);
        for (String[] row : LexiconLines.of("peoples.txt", 2)) builder.peoples(row);
        for (String[] row : LexiconLines.of("organisations.txt", 3)) builder.organisation(row);
        for (String[] row : LexiconLines.of("outlets.txt", 2)) builder.listed(row[0], row[1]);
        for (String[] row : LexiconLines.of("nouns.txt", 2)) builder.listed(row[0], row[1]);
        for (String[] row : LexiconLines.of("given-names.txt", 2)) builder.listed(row[0], row[1]);
        profile.sides().forEach(builder::side);
        profile.actors().forEach(builder::actor);
        return builder.trie;
    }

    private void state(String[] row) {
        String state = row[0];
        List<String> adjectives = LexiconLines.entries(row[2]);
        add(state, NameKind.STATE, state, state);
        addAll(LexiconLines.entries(row[1]), NameKind.STATE, state);
        addAll(adjectives, NameKind.ADJECTIVE, state);
        for (String people : LexiconLines.entries(row[3])) people(people, adjectives, state);
        addAll(LexiconLines.entries(row[4]), NameKind.CAPITAL, state);
    }

    private void people(String entry, List<String> adjectives, String state) {
        boolean same = entry.equals("=");
        if (!same && !entry.equals("+")) add(entry, NameKind.PEOPLE, state, state);
        else
            for (String adjective : adjectives) {
                add(adjective, NameKind.PEOPLE, state, state);
                if (!same && adjective.charAt(0) != '!') add(adjective + "s", NameKind.PEOPLE, state, state);
            }
    }

    private void region(String[] row) {
        add(row[0], NameKind.REGION, row[2], row[0]);
        add(row[1], NameKind.ADJECTIVE, row[2], row[0]);
    }

    private void peoples(String[] row) {
        add(row[0], NameKind.ADJECTIVE, null, null);
        for (String people : LexiconLines.entries(row[1])) add(people, NameKind.PEOPLE, null, null);
    }

    private void organisation(String[] row) {
        String side = row[2].isEmpty() ? null : row[2];
        NameKind kind = kind(row[1]);
        List<String> names = LexiconLines.entries(row[0]);
        for (String name : names) add(name, kind, side, names.get(0).replace("!", ""));
    }

    private void listed(String kind, String entries) {
        List<String> names = LexiconLines.entries(entries);
        String filed = names.size() > 1 ? names.get(0) : null;
        for (String name : names) add(name, kind(kind), null, filed);
    }

    private void side(Profile.Side side) {
        add(side.name(), NameKind.STATE, side.name(), side.name());
        addAll(side.aliases(), NameKind.STATE, side.name());
        addAll(side.adjectives(), NameKind.ADJECTIVE, side.name());
        addAll(side.demonyms(), NameKind.PEOPLE, side.name());
        addAll(side.capitals(), NameKind.CAPITAL, side.name());
    }

    private void actor(Profile.Actor actor) {
        add(actor.name(), NameKind.ACTOR, actor.side(), actor.name());
        for (String alias : actor.aliases()) add(alias, NameKind.ACTOR, actor.side(), actor.name());
    }

    private void addAll(List<String> phrases, NameKind kind, String state) {
        for (String phrase : phrases) add(phrase, kind, state, state);
    }

    private void add(String phrase, NameKind kind, @Nullable String side, @Nullable String name) {
        trie.add(phrase, new Entry(kind.bit(), side, name));
    }

    private static NameKind kind(String column) {
        return switch (column) {
            case "f" -> NameKind.FEMALE;
            case "m" -> NameKind.MALE;
            default -> NameKind.valueOf(column.toUpperCase(Locale.ROOT));
        };
    }
}
