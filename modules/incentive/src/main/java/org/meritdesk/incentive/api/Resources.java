package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/** Resources that good months open (优等资源管理): proposed by rule, granted by a second person, used. */
public interface Resources {

  /** Those that wait first, then the newest; an agent the own that were granted. */
  List<ResourceGrant> all(Caller who);

  /**
   * Proposes what the rules in force give for a published month; once an agent, rule and resource.
   *
   * @return how many
   */
  int propose(YearMonth month, Caller maker);

  /** Grants it, if the rule still holds; never who proposed it. */
  ResourceGrant grant(long id, Caller checker);

  /** Decides against it. */
  ResourceGrant refuse(long id, String reason, Caller checker);

  /**
   * Uses some of it, never more than is left and never after its day; a seat in a course enrols the
   * agent in the session.
   *
   * @param what for what
   * @param session the session of a {@code COURSE_SEAT}
   */
  ResourceGrant use(long id, BigDecimal amount, String what, Optional<Long> session, Caller maker);
}
