/** Archives are opened: web archives record by record, ZIP files member by member, whatever is damaged in them. */
@NullMarked
package org.hearsay.ingest.archive;

import org.jspecify.annotations.NullMarked;
