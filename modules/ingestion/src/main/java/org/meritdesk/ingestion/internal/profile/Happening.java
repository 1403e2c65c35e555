package org.meritdesk.ingestion.internal.profile;

import java.time.Instant;

/** An interval of a row that did happen. */
record Happening(Instant from, Instant to, boolean wrapped) {}
