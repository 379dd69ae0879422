package org.hearsay.grammar;

import org.hearsay.text.Layout;

/** Tells the parts of speech of a layout's words. */
public final class PartOfSpeechTagger {

    /** One tag for each word of the layout. */
    public Tags tag(Layout layout) {
        Tag[] tags = new Tag[layout.words().size()];
        for (int w = 0; w < tags.length; w++) {
            String word = layout.words().text(w);
            char c = word.charAt(0);
            tags[w] = Character.isDigit(c)
                    ? Tag.CD
                    : Character.isUpperCase(c) ? Tag.NNP : Character.isLetter(c) ? Tag.NN : Tag.PUNCT;
        }
        return new Tags(tags);
    }
}
