/** From what lines mean to versions of facts: staging by COPY, judged and stored in sets. */
@NullMarked
package org.meritdesk.ingestion.internal.store;

import org.jspecify.annotations.NullMarked;
