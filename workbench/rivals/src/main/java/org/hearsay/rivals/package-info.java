/** Rivals that are under the GPL, each a program of its own that prints what it finds as Hearsay does. Never published. */
@NullMarked
package org.hearsay.rivals;

import org.jspecify.annotations.NullMarked;
