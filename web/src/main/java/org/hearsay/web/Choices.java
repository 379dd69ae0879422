package org.hearsay.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Facet;
import org.hearsay.ledger.Facet.Kind;
import org.hearsay.web.wording.ClaimWords;

/**
 * What a form offers to ask for.
 *
 * @param fields its fields, in their order
 */
public record Choices(List<Field> fields) {
    public Choices {
        fields = List.copyOf(fields);
    }

    Choices(Map<Kind, List<Facet>> facets) {
        this(Stream.of(Kind.values())
                .map(kind -> Field.of(kind, facets.getOrDefault(kind, List.of())))
                .toList());
    }

    /**
     * A field of a form.
     *
     * @param name what it is called in an address
     * @param label what it is called on the page
     * @param closed whether only its words can be asked for
     * @param words what is there to be asked for, the most frequent first
     */
    public record Field(String name, String label, boolean closed, List<Facet> words) {
        public Field {
            words = List.copyOf(words);
        }

        private static Field of(Kind kind, List<Facet> words) {
            return switch (kind) {
                case PARTY -> new Field("party", "whose loss", false, words);
                case EVENT -> new Field("event", "done how", true, words);
                case UNIT -> new Field("unit", "of what", true, words);
                case CLAIMANT -> new Field("claimant", "who says so", false, words);
                case SIDE -> new Field("side", "from which side", true, words);
                case OUTLET -> new Field("outlet", "printed by", false, words);
                case PLACE -> new Field("place", "where", false, words);
            };
        }

        /** Whether a word is what is asked for, as names are compared. */
        public boolean is(Facet facet, String asked) {
            return !asked.isEmpty() && ClaimFilter.key(facet.word()).equals(ClaimFilter.key(asked));
        }

        /** Whether what is asked for is one of the words, or nothing. */
        public boolean has(String asked) {
            return asked.isEmpty() || words.stream().anyMatch(word -> is(word, asked));
        }

        /** A word with how many claims have it. */
        public String text(Facet facet) {
            String word = name.equals("event")
                    ? ClaimWords.event(facet.word())
                    : facet.word().replace('_', ' ');
            return word + " (" + facet.claims() + ")";
        }
    }
}
