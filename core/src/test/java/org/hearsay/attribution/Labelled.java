package org.hearsay.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/** A text with attributions as labels could give them, each part by its words; a part that is "" is missing. */
final class Labelled {
    final Layout layout;
    final Tags tags;

    Labelled(String text) {
        this.layout = new LayoutReader().read(null, text);
        this.tags = new PartOfSpeechTagger().tag(layout);
    }

    Saying saying(String source, String cue, String content) {
        return new Saying(part(Role.SOURCE, source), part(Role.CUE, cue), part(Role.CONTENT, content));
    }

    private List<Mention> part(Role role, String words) {
        if (words.isEmpty()) return List.of();
        int start = layout.text().indexOf(words);
        int first = layout.words().at(start);
        return List.of(new Mention(role, first, layout.words().at(start + words.length() - 1) + 1));
    }

    /** "source | cue | content" of each, the words of one kind joined by " + ". */
    List<String> told(List<Saying> sayings) {
        return sayings.stream()
                .map(s -> words(s.sources()) + " | " + words(s.cues()) + " | " + words(s.contents()))
                .toList();
    }

    private String words(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> layout.phraseOfWords(m.firstWord(), m.endWord()).text())
                .collect(Collectors.joining(" + "));
    }
}
