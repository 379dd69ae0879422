/** The hearsay command. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
