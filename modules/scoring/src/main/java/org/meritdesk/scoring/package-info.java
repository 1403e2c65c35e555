/** What a month was worth: schemes in force, appraisals with reasons, closing and publishing. */
@Module(uses = {"people", "measures", "ingestion"})
@NullMarked
package org.meritdesk.scoring;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
