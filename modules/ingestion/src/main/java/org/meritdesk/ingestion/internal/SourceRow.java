package org.meritdesk.ingestion.internal;

import java.time.ZoneId;

/** A platform as the database knows it. */
record SourceRow(int id, String code, ZoneId zone) {}
