/** Bytes become reports: text, JSON Lines. */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
