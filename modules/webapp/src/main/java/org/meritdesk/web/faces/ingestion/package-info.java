/** Pages about what comes in: sources, loads, quarantine, contacts. */
@NullMarked
package org.meritdesk.web.faces.ingestion;

import org.jspecify.annotations.NullMarked;
