package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** Figures measured elsewhere. */
final class MeasurementTable implements FactTable {

  @Override
  public FactKind kind() {
    return FactKind.MEASUREMENT;
  }

  @Override
  public String columns() {
    return """
        measure text, account_id bigint, team_code text, day date, numerator numeric,
        denominator numeric, value numeric, sample bigint""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.Measurement fact = (Incoming.Measurement) incoming;
    row.text(fact.measure())
        .plain(fact.agent() == null ? null : names.account(fact.agent()))
        .text(fact.team())
        .plain(fact.day())
        .decimal(fact.numerator())
        .decimal(fact.denominator())
        .decimal(fact.value())
        .plain(fact.sample());
  }

  @Override
  public String moment() {
    return "day";
  }

  @Override
  public boolean refersToContact() {
    return false;
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.measurement_version (
          record_id, version_no, source_revision, content_hash, batch_no, measure, account_id, team_code,
          day, numerator, denominator, value, sample)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, s.measure, s.account_id,
          s.team_code, s.day, s.numerator, s.denominator, s.value, s.sample
        from intake_accepted a join intake_stage s using (line)""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    @Nullable String agent = ((Incoming.Measurement) incoming).agent();
    return agent == null ? Set.of() : Set.of(agent);
  }
}
