/** Bytes become reports: text, web pages, JSON Lines, and archives of these. */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
