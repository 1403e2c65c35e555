/** Measures this machine against the goals of performance (性能自测), on a state of its own. */
@NullMarked
package org.meritdesk.launcher.bench;

import org.jspecify.annotations.NullMarked;
