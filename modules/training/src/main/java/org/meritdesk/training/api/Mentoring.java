package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;

/**
 * Mentors and newcomers (师徒带教): who may be a mentor, pairs with goals, meetings that both stand by,
 * an end with a result. A lead sees pairs with somebody of the team, an agent the own.
 */
public interface Mentoring {

  /** Who may be a mentor. */
  MentorRule rule(Caller who);

  /** Changes who may; pairs that run go on. */
  MentorRule change(MentorRule rule, Caller who);

  /** Everybody who may be a mentor today, of those whom the caller sees. */
  List<MentorView> mentors(Caller who);

  /**
   * Begins a pair.
   *
   * @throws org.meritdesk.kernel.Problem {@code mentor-not-entitled}, {@code mentor-full}, {@code
   *     pair-exists}, {@code pair-field}, {@code agent-not-found}
   */
  PairView pair(PairDraft draft, Caller who);

  /** The mentor writes down a meeting. */
  PairView checkIn(long id, LocalDate day, int minutes, String note, Caller mentor);

  /** The newcomer confirms a meeting; its minutes count from then on. */
  PairView confirm(long id, int checkIn, Caller newcomer);

  /** Ends a pair. */
  PairView end(long id, int version, PairResult result, String words, Caller who);

  /** One pair, or {@code pair-not-found} also where the caller may not see it. */
  PairView get(long id, Caller who);

  /** Pairs that the caller sees, running ones first, then the newest. */
  List<PairView> all(Caller who);

  /** Confirmed minutes by mentor in a span of days; for modules. */
  Map<Long, Integer> minutes(LocalDate from, LocalDate toExclusive);
}
