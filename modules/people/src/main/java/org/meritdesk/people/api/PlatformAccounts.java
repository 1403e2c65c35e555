package org.meritdesk.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Accounts on the platforms that facts name (平台账号), and whose they are. */
public interface PlatformAccounts {

  /**
   * The id of every account, made where it is new.
   *
   * @return external id to account id, for all that were asked
   */
  Map<String, Long> register(String source, Collection<String> externalIds, Instant seenAt);

  /** The agents of those accounts that are resolved; the others are absent. */
  Map<Long, Long> agentsOf(Collection<Long> accountIds);

  /** The accounts of an agent. */
  List<Long> accountsOf(long agentId);

  /** The accounts that wait for an owner, the oldest first. */
  List<UnknownAccount> unknown();

  /**
   * Says whose account it is; everything that it did counts from then on, whenever it was. Fires
   * {@link AccountResolved}.
   *
   * @throws org.meritdesk.kernel.Problem {@code account-not-found}, {@code agent-not-found}, {@code
   *     account-resolved}, {@code not-allowed}
   */
  void resolve(long accountId, long agentId, Caller caller);

  /**
   * Makes a new agent of every unknown account among these, named and numbered like the account,
   * assigned from the day on, and resolves it.
   *
   * @return how many agents were made
   */
  int adopt(
      Collection<Long> accountIds,
      long teamId,
      String postCode,
      LocalDate from,
      String zone,
      Caller caller);
}
