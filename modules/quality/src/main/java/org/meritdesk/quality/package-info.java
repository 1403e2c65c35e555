/**
 * Quality inspection by people (质检): forms, the answers of an inspection and their score, see
 * {@link org.meritdesk.quality.api.FormDocument}; how far inspectors agree, see {@link
 * org.meritdesk.quality.domain.agreement.Ratings}; inspections and what they add to the figures,
 * see {@link org.meritdesk.quality.api.Inspections}.
 */
@Module(uses = {"people", "measures", "ingestion"})
@NullMarked
package org.meritdesk.quality;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
