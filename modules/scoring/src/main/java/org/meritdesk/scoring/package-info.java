/**
 * What a month was worth: schemes in force, appraisals with reasons, closing and publishing;
 * appeals against what was judged, see {@link org.meritdesk.scoring.api.Appeals}.
 */
@Module(uses = {"people", "measures", "ingestion", "quality"})
@NullMarked
package org.meritdesk.scoring;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
