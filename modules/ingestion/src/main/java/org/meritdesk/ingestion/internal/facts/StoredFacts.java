package org.meritdesk.ingestion.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;

/** Contacts, ratings, complaints, states and delivered figures as facts (事实来源). */
@ApplicationScoped
public class StoredFacts implements FactSource {

  private Jdbi jdbi;
  private Teams teams;

  /** Reads by this Jdbi. */
  @Inject
  public StoredFacts(Jdbi jdbi, Teams teams) {
    this.jdbi = jdbi;
    this.teams = teams;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StoredFacts() {}

  @Override
  public void read(FactSelection selection, Consumer<Fact> sink) {
    Map<String, Long> teamIds =
        teams.all().stream().collect(Collectors.toMap(TeamView::code, TeamView::id));
    jdbi.useHandle(
        handle -> {
          new ContactFacts(handle, selection).read(sink);
          VoiceFacts.ratings(handle, selection, sink);
          VoiceFacts.complaints(handle, selection, sink);
          StateFacts.read(handle, selection, sink);
          DeliveredFacts.read(handle, selection, teamIds, sink);
        });
  }

  @Override
  public Set<LocalDate> days() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct (at at time zone 'UTC')::date from (
                      select opened_at as at from ingestion.contact_version
                      union all select queued_at from ingestion.contact_version
                      union all select from_at from ingestion.segment_version
                      union all select to_at from ingestion.segment_version
                      union all select at from ingestion.message_version
                      union all select at from ingestion.rating_version
                      union all select at from ingestion.complaint_version
                      union all select generate_series(start_at, end_at, interval '1 day')
                        from ingestion.state_version
                      union all select day at time zone 'UTC' from ingestion.measurement_version
                    ) moments where at is not null
                    """)
                .mapTo(LocalDate.class)
                .set());
  }

  @Override
  public Set<ZoneId> zones() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select zone from ingestion.queue union select zone from ingestion.source")
                .map((row, context) -> ZoneId.of(row.getString(1)))
                .set());
  }
}
