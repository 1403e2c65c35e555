package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** Complaints, with or without a contact. */
final class ComplaintTable implements FactTable {

  @Override
  public FactKind kind() {
    return FactKind.COMPLAINT;
  }

  @Override
  public String columns() {
    return """
        contact text, account_id bigint, at timestamptz, cause text, valid boolean,
        escalated_at timestamptz, resolved_at timestamptz""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.Complaint fact = (Incoming.Complaint) incoming;
    row.text(fact.contact())
        .plain(fact.agent() == null ? null : names.account(fact.agent()))
        .time(fact.at())
        .text(fact.cause())
        .plain(fact.valid())
        .time(fact.escalatedAt())
        .time(fact.resolvedAt());
  }

  @Override
  public String moment() {
    return "at";
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.complaint_version (
          record_id, version_no, source_revision, content_hash, batch_no, contact_id, account_id, at,
          cause, valid, escalated_at, resolved_at)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, c.record_id, s.account_id, s.at,
          s.cause, s.valid, s.escalated_at, s.resolved_at
        from intake_accepted a join intake_stage s using (line)
        left join ingestion.record_key c on c.source_id = :source and c.kind = 1 and c.external_id = s.contact""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    @Nullable String agent = ((Incoming.Complaint) incoming).agent();
    return agent == null ? Set.of() : Set.of(agent);
  }
}
