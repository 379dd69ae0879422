/**
 * Bytes as they come in: where they are from, how many of them are read, what may come out of packed ones, and why
 * something is not read.
 */
@NullMarked
package org.hearsay.ingest.bytes;

import org.jspecify.annotations.NullMarked;
