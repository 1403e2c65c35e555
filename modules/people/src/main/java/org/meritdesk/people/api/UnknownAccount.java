package org.meritdesk.people.api;

import java.io.Serializable;
import java.time.Instant;

/** An account of a platform of which nobody said yet whose it is (未认领账号). */
public record UnknownAccount(long accountId, String source, String externalId, Instant firstSeen)
    implements Serializable {}
