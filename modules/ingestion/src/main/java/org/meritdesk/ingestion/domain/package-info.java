/** What a line means, free of where it came from and where it goes; start at {@link Incoming}. */
@NullMarked
package org.meritdesk.ingestion.domain;

import org.jspecify.annotations.NullMarked;
