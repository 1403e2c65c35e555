/** What a published month pays: plans in force, statements with reasons, approval and export. */
@Module(uses = {"people", "scoring"})
@NullMarked
package org.meritdesk.incentive;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
