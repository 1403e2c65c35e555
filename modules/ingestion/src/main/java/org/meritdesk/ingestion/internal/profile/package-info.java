/** Mapping profiles: rows of a CSV file become the same JSON that other sources send. */
@NullMarked
package org.meritdesk.ingestion.internal.profile;

import org.jspecify.annotations.NullMarked;
