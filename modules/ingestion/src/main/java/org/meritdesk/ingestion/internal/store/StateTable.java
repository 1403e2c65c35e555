package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** What agents were doing. */
final class StateTable implements FactTable {

  @Override
  public FactKind kind() {
    return FactKind.AGENT_STATE;
  }

  @Override
  public String columns() {
    return """
        account_id bigint, state text, start_at timestamptz, end_at timestamptz""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.AgentState fact = (Incoming.AgentState) incoming;
    row.plain(names.account(fact.agent())).text(fact.state()).time(fact.from()).time(fact.to());
  }

  @Override
  public String moment() {
    return "start_at";
  }

  @Override
  public boolean refersToContact() {
    return false;
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.state_version (
          record_id, version_no, source_revision, content_hash, batch_no, account_id, state, start_at,
          end_at)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, s.account_id, s.state, s.start_at,
          s.end_at
        from intake_accepted a join intake_stage s using (line)""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    @Nullable String agent = ((Incoming.AgentState) incoming).agent();
    return agent == null ? Set.of() : Set.of(agent);
  }
}
