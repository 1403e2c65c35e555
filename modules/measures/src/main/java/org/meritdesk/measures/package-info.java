/**
 * How service is measured: the catalogue, cells, the fold, exclusions, measurements over any
 * period.
 */
@Module(uses = {"people"})
@NullMarked
package org.meritdesk.measures;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
