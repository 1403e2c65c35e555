/** Quality inspection by people; empty until its time comes. */
@Module(uses = {"people", "measures", "ingestion"})
@NullMarked
package org.meritdesk.quality;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
