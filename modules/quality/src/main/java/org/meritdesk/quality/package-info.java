/**
 * Quality inspection by people; so far the rules of agreement between inspectors: {@link
 * org.meritdesk.quality.domain.agreement.Ratings}.
 */
@Module(uses = {"people", "measures", "ingestion"})
@NullMarked
package org.meritdesk.quality;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
