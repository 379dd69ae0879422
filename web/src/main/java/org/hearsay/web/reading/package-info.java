/**
 * What a page about one report is made of: its text with marks, a card a claim, on which words each field of a claim rests,
 * and what is other in another version. It knows nothing of requests; offsets do not leave it.
 */
@NullMarked
package org.hearsay.web.reading;

import org.jspecify.annotations.NullMarked;
