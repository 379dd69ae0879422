/**
 * Who is let in, with what every answer is sent, and how much of everything there may be. By default this machine alone is
 * served; where others are, each needs a token.
 */
@NullMarked
package org.hearsay.web.guard;

import org.jspecify.annotations.NullMarked;
