/** Training records and coaching; empty until its time comes. */
@Module(uses = {"people", "measures", "scoring"})
@NullMarked
package org.meritdesk.training;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
