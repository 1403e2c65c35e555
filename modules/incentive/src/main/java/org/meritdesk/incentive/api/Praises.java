package org.meritdesk.incentive.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Customers' praise (客户表扬): recorded by one person and checked by another, never by the praised
 * one; what was accepted earns points and leave by the rules in force.
 */
public interface Praises {

  /**
   * Records one; an agent for oneself only.
   *
   * @throws org.meritdesk.kernel.Problem {@code PRAISE_FIELD}, {@code PRAISE_CONTACT}, {@code
   *     PRAISE_TWICE}, {@code contact-not-found}
   */
  Praise record(PraiseDraft draft, Caller who);

  /** Accepts it. */
  Praise accept(long id, Caller checker);

  /** Decides against, with a reason. */
  Praise refuse(long id, String reason, Caller checker);

  /** Takes back what was accepted, with a reason. */
  Praise revoke(long id, String reason, Caller checker);

  /** Praise that the caller may see, waiting ones first, then the newest. */
  List<Praise> all(Caller who);
}
