/** The services of intake and their place in the database; start at {@link IntakeDesk}. */
@NullMarked
package org.meritdesk.ingestion.internal;

import org.jspecify.annotations.NullMarked;
