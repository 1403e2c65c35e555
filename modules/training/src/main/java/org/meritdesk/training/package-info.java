/**
 * Training records and coaching (培训与辅导): courses and their sessions, see {@link
 * org.meritdesk.training.api.Courses} and {@link org.meritdesk.training.api.Sessions}; exams, see
 * {@link org.meritdesk.training.api.Exams}; what somebody completed, see {@link
 * org.meritdesk.training.api.Records}.
 */
@Module(uses = {"people", "measures", "ingestion", "quality", "scoring"})
@NullMarked
package org.meritdesk.training;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
