/**
 * How readings look: the machine contract, plain text for a terminal, Markdown, a page of HTML. A page shows what a
 * reading holds and decides nothing; foreign text is made harmless here, in whatever way the format asks for.
 */
@NullMarked
package org.hearsay.app.page;

import org.jspecify.annotations.NullMarked;
