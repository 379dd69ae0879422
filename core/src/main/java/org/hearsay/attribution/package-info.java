/** Who said what: source, cue, content; nesting, channel. */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
