/** bytes become reports: text, web pages, JSON Lines. */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
