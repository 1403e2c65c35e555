/**
 * What a published month pays and opens: plans in force, statements with reasons, approval and
 * export; steps up the ladder, stars and other honours; the points bank, praise, leave and stories,
 * medals and badges.
 */
@Module(uses = {"people", "measures", "ingestion", "quality", "scoring", "training"})
@NullMarked
package org.meritdesk.incentive;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
