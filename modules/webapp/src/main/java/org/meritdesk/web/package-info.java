/**
 * The two fronts and what they share: texts in the reader's language, problems of the web itself.
 */
@Module(uses = {"people", "measures", "ingestion", "quality", "scoring", "training", "incentive"})
@NullMarked
package org.meritdesk.web;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
