/**
 * Numbers over time, and places, become pictures: scalable vector graphics that need no script and no style sheet, and carry their
 * source and address inside. Whatever words come in leave as text, never as markup.
 */
@NullMarked
package org.hearsay.web.drawing;

import org.jspecify.annotations.NullMarked;
