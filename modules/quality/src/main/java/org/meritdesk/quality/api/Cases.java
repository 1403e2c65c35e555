package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * The case library (案例库): conversations worth learning from, shared by agents, leads and
 * inspectors. What an agent hands in is read by everybody once an inspector or lead has accepted
 * it; a case that is not anonymised is read only by who may see the contact.
 */
public interface Cases {

  /**
   * Shares a conversation that the caller may see.
   *
   * @throws org.meritdesk.kernel.Problem {@code contact-not-found}, {@code case-incomplete}, {@code
   *     case-without-text}
   */
  CaseView share(CaseDraft draft, Caller who);

  /** What would be shared, without names and numbers if asked; nothing is kept. */
  List<CaseLine> preview(CaseDraft draft, Caller who);

  /** One case, or {@code case-not-found}. */
  CaseView get(long id, Caller who);

  /** Searches within what the caller may read. */
  CasePage search(CaseQuery query, Caller who);

  /** Accepts what an agent handed in; never the own. */
  CaseView accept(long id, int version, Caller who);

  /** Takes a case out of the library, with a reason; also by who shared it. */
  CaseView withdraw(long id, int version, String reason, Caller who);

  /** Says something about a case. */
  CaseView remark(long id, String text, Caller who);

  /** Makes a shared case the conversation that everybody reads on a day; null takes it off. */
  void choose(LocalDate day, @Nullable Long caseId, Caller who);

  /**
   * The conversation of the day (每日标杆会话): the chosen one, else one of the good cases in turn; empty
   * without any.
   */
  Optional<CaseView> ofDay(LocalDate day, Caller who);

  /** Notes that a case is used somewhere, such as {@code course:12}; for modules. */
  void used(long id, String reference, Caller who);

  /** How many accepted cases each agent shared in a span; for modules. */
  List<Sharer> sharers(Instant from, Instant to);
}
