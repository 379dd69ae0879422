/** Paragraphs, sentences, words and quotation marks of a report, always with offsets. No text is changed. */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
