/** How long each stage of reading takes by itself, measured with JMH over reports that nobody wrote. */
@NullMarked
package org.hearsay.bench.stages;

import org.jspecify.annotations.NullMarked;
