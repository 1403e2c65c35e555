package org.meritdesk.incentive.internal;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.RowScope;

/** Nobody stands on a ladder step of the own: every base is the post's. */
final class Steps implements Agents {

  @Override
  public Map<Long, AgentView> byIds(Collection<Long> ids) {
    return Map.of();
  }

  @Override
  public AgentView get(long id, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<AgentView> byEmployeeNo(String employeeNo) {
    return Optional.empty();
  }

  @Override
  public AgentPage search(AgentQuery query, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AgentView save(AgentDraft draft, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ImportReport importCsv(InputStream file, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void leave(long agentId, LocalDate day, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public RowScope scope(Caller caller, YearMonth month) {
    return new RowScope(true, Set.of());
  }
}
