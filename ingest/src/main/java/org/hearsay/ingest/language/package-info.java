/**
 * Tells which language a report is in. English is told by its commonest words, which costs next to nothing; only where they
 * are missing is a model of 183 languages woken, which takes a second.
 */
@NullMarked
package org.hearsay.ingest.language;

import org.jspecify.annotations.NullMarked;
