/**
 * Documents become text: PDF files, whose words are put back into the order of reading by where they stand on the page, and
 * Word documents.
 */
@NullMarked
package org.hearsay.ingest.document;

import org.jspecify.annotations.NullMarked;
