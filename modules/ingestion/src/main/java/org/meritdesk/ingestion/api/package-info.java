/** What others may ask about facts and how they come in; start at {@link Intake}. */
@NullMarked
package org.meritdesk.ingestion.api;

import org.jspecify.annotations.NullMarked;
