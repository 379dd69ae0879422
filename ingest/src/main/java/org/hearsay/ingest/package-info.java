/** Bytes become reports: text, web pages, documents, tables, archives of these, and what is fetched from the web. */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
