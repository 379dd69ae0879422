/**
 * What is sent is read and kept: a few texts at a time, each for so long and no longer. May use core's reader, {@code model},
 * {@code ledger} and {@code ingest}.
 */
@NullMarked
package org.hearsay.web.adding;

import org.jspecify.annotations.NullMarked;
