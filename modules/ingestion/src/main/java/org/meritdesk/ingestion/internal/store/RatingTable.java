package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** Ratings of contacts. */
final class RatingTable implements FactTable {

  @Override
  public FactKind kind() {
    return FactKind.RATING;
  }

  @Override
  public String columns() {
    return """
        contact text, account_id bigint, scale text, raw numeric, at timestamptz, comment text,
        valid boolean, void_reason text""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.Rating fact = (Incoming.Rating) incoming;
    row.text(fact.contact())
        .plain(fact.agent() == null ? null : names.account(fact.agent()))
        .text(fact.scale())
        .decimal(fact.raw())
        .time(fact.at())
        .text(fact.comment())
        .plain(fact.valid())
        .text(fact.voidReason());
  }

  @Override
  public String moment() {
    return "at";
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.rating_version (
          record_id, version_no, source_revision, content_hash, batch_no, contact_id, account_id, scale,
          raw, at, comment, valid, void_reason)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, c.record_id, s.account_id, s.scale,
          s.raw, s.at, s.comment, s.valid, s.void_reason
        from intake_accepted a join intake_stage s using (line)
        join ingestion.record_key c on c.source_id = :source and c.kind = 1 and c.external_id = s.contact""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    @Nullable String agent = ((Incoming.Rating) incoming).agent();
    return agent == null ? Set.of() : Set.of(agent);
  }
}
