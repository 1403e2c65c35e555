package org.meritdesk.measures.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Part;

/**
 * How long a contact was worked on (处理用时), in milliseconds; -1 where there was none of the kind. A
 * contact without recorded phases is handled for the length of its parts.
 */
record Work(long talk, long hold, long wrapup, long handling) {

  /** The work of some accounts, or of all if null. */
  static Work of(ContactFact contact, @Nullable Collection<Long> accounts) {
    long[] sums = {-1, -1, -1};
    boolean phased = false;
    long[] phases = contact.phases();
    for (int i = 0; i + 3 < phases.length; i += 4) {
      if (phases[i] >= ContactFact.INTERACT) {
        phased = true;
        if (accounts == null || accounts.contains(phases[i + 1])) {
          int kind = (int) (phases[i] - ContactFact.INTERACT);
          sums[kind] = Holder.plus(sums[kind], length(phases[i + 2], phases[i + 3]));
        }
      }
    }
    long handling = Holder.plus(Holder.plus(sums[0], sums[1]), sums[2]);
    if (!phased) {
      for (Part part : contact.parts()) {
        if (accounts == null || accounts.contains(part.accountId())) {
          handling = Holder.plus(handling, length(part.from(), part.to()));
        }
      }
    }
    return new Work(sums[0], sums[1], sums[2], handling);
  }

  /** An interval that runs backwards has no length; intake reports it. */
  private static long length(long from, long to) {
    return Math.max(0, to - from);
  }
}
