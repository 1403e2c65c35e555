/** The facts that intake keeps, as measures wants them; set-based reading, no query a row. */
@NullMarked
package org.meritdesk.ingestion.internal.facts;

import org.jspecify.annotations.NullMarked;
