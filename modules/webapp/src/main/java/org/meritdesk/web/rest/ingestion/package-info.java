/** What happened, over REST: intake, loads, quarantine, profiles, sources and contacts. */
@NullMarked
package org.meritdesk.web.rest.ingestion;

import org.jspecify.annotations.NullMarked;
