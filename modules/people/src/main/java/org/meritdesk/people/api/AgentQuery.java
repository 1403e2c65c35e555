package org.meritdesk.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * What agents to look for (客服查询).
 *
 * @param text part of the employee number or a name, or null
 * @param teamId only agents assigned to the team on {@code day}, or null
 * @param postCode only agents assigned to the post on {@code day}, or null
 * @param present only those employed on {@code day}
 * @param day the day that team, post and presence are asked for; null is today
 * @param offset how many to skip
 * @param limit how many at most, 1 to 500
 * @param order how they are ordered
 */
public record AgentQuery(
    @Nullable String text,
    @Nullable Long teamId,
    @Nullable String postCode,
    boolean present,
    @Nullable LocalDate day,
    int offset,
    int limit,
    Order<AgentColumn> order) {

  /** By their numbers. */
  public AgentQuery(
      @Nullable String text,
      @Nullable Long teamId,
      @Nullable String postCode,
      boolean present,
      @Nullable LocalDate day,
      int offset,
      int limit) {
    this(text, teamId, postCode, present, day, offset, limit, Order.rising(AgentColumn.NUMBER));
  }

  /** The first page of everybody employed. */
  public static AgentQuery everybody() {
    return new AgentQuery(null, null, null, true, null, 0, 50);
  }

  /** The same, for a text. */
  public AgentQuery matching(@Nullable String part) {
    return new AgentQuery(part, teamId, postCode, present, day, offset, limit, order);
  }

  /** The same, for another page. */
  public AgentQuery page(int skip, int atMost) {
    return new AgentQuery(text, teamId, postCode, present, day, skip, atMost, order);
  }
}
