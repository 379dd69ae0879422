/**
 * A web page becomes text: what is the article and what is beside it, what the page says of itself, and where each
 * character of the text stands in the page.
 *
 * <p>The article is found by weighing: paragraphs give weight to the elements around them, by their length, their
 * commas and what their class names say, less what stands in links; the heaviest element is the article, together with
 * those beside it that read alike (the method that the reader views of browsers made known). Nothing here knows any
 * site.
 */
@NullMarked
package org.hearsay.ingest.page;

import org.jspecify.annotations.NullMarked;
