package org.hearsay.bench.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.bench.corpus.TextLines;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.TagTrainer;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import tools.jackson.databind.JsonNode;

/**
 * Sentences for the part-of-speech tagger: a sample of the unlabelled news and the reports of chains/train, with the tags that
 * OpenNLP's maximum-entropy tagger (Penn Treebank tags) gives them.
 */
final class TagCorpus {
    private static final int EVERY = 8;
    private static final int LONGEST = 120;
    /** How many articles {@link #agreement} tries. */
    private static final int TRIED = 100;

    private final LayoutReader layouts = new LayoutReader();
    private final POSTaggerME teacher;

    TagCorpus() throws IOException {
        try (InputStream in = TagCorpus.class.getResourceAsStream("/en-pos-maxent.bin")) {
            if (in == null) throw new IOException("OpenNLP's model en-pos-maxent.bin is not on the class path");
            teacher = new POSTaggerME(new POSModel(in), POSTagFormat.PENN);
        }
    }

    /** Gives all sentences to the trainer; returns the number of words. */
    int teach(Path corpora, TagTrainer trainer) throws IOException {
        int words = 0;
        for (JsonNode line : TextLines.read(corpora.resolve("chains/train/texts.jsonl"))) words += teach(line, trainer);
        Path news = corpora.resolve("news/unlabelled.jsonl.gz");
        for (JsonNode line : TextLines.read(news, EVERY, Integer.MAX_VALUE)) words += teach(line, trainer);
        return words;
    }

    /** The share of words, 0 to 1, to which the tagger and the teacher give the same tag in articles that were not taught. */
    double agreement(Path corpora, PartOfSpeechTagger tagger, boolean capitals) throws IOException {
        int words = 0;
        int same = 0;
        List<JsonNode> lines = TextLines.read(corpora.resolve("news/unlabelled.jsonl.gz"), 1, EVERY * TRIED);
        for (int i = EVERY / 2; i < lines.size(); i += EVERY) {
            String text = lines.get(i).path("text").asString();
            Layout printed = layouts.read(null, text);
            Layout layout = capitals ? layouts.read(null, text.toUpperCase(Locale.ROOT)) : printed;
            if (layout.words().size() != printed.words().size()) continue;
            Tags found = tagger.tag(layout);
            for (Sentence sentence : printed.sentences()) {
                List<Tag> taught = tags(printed.words(), sentence);
                for (int w = sentence.firstWord(); w < sentence.endWord(); w++)
                    if (found.of(w) == taught.get(w - sentence.firstWord())) same++;
                words += taught.size();
            }
        }
        return (double) same / words;
    }

    private int teach(JsonNode line, TagTrainer trainer) {
        Layout layout = layouts.read(null, line.path("text").asString());
        if (layout.capitals()) return 0;
        int words = 0;
        for (Sentence sentence : layout.sentences()) {
            if (sentence.endWord() - sentence.firstWord() > LONGEST) continue;
            List<String> printed = new ArrayList<>();
            for (int w = sentence.firstWord(); w < sentence.endWord(); w++)
                printed.add(layout.words().text(w));
            trainer.add(printed, tags(layout.words(), sentence));
            words += printed.size();
        }
        return words;
    }

    private List<Tag> tags(Words words, Sentence sentence) {
        String[] treebank = new String[sentence.endWord() - sentence.firstWord()];
        boolean open = false;
        for (int i = 0; i < treebank.length; i++) {
            treebank[i] = treebank(words.text(sentence.firstWord() + i), open);
            if (treebank[i].equals("``")) open = true;
            if (treebank[i].equals("''")) open = false;
        }
        List<Tag> tags = new ArrayList<>();
        for (String tag : teacher.tag(treebank)) tags.add(tag(tag));
        return tags;
    }

    private static String treebank(String word, boolean open) {
        return switch (word) {
            case "\"" -> open ? "''" : "``";
            case "“" -> "``";
            case "”" -> "''";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "—", "–" -> "--";
            default -> word.replace('’', '\'').replace('‘', '`');
        };
    }

    private static Tag tag(String treebank) {
        return switch (treebank) {
            case "PRP$" -> Tag.PRPS;
            case "WP$" -> Tag.WPS;
            default -> Character.isLetter(treebank.charAt(0)) ? Tag.valueOf(treebank) : Tag.PUNCT;
        };
    }
}
