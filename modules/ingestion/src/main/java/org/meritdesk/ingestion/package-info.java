/** What happened: loads, raw lines, canonical facts, quarantine and the data-quality report. */
@Module(uses = {"people", "measures"})
@NullMarked
package org.meritdesk.ingestion;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
