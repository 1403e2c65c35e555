package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;

/** Keeps the teams and who leads them (团队). */
@ApplicationScoped
class TeamRegister implements Teams {

  private Jdbi jdbi;
  private Audit audit;

  @Inject
  TeamRegister(Jdbi jdbi, Audit audit) {
    this.jdbi = jdbi;
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TeamRegister() {}

  private record Led(long teamId, TeamView.Lead lead) {}

  @Override
  public List<TeamView> all() {
    return jdbi.withHandle(TeamRegister::read);
  }

  @Override
  public Optional<TeamView> byCode(String code) {
    return all().stream().filter(team -> team.code().equals(code)).findFirst();
  }

  @Override
  @Transactional
  public TeamView save(TeamDraft draft, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          long id = draft.id() == null ? create(handle, draft) : change(handle, draft.id(), draft);
          TeamView team = one(handle, id);
          audit.record(
              caller,
              draft.id() == null ? "team.created" : "team.changed",
              "team",
              Long.toString(id),
              null,
              details(team));
          return team;
        });
  }

  @Override
  @Transactional
  public TeamView lead(long teamId, long agentId, LocalDate from, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          TeamView team = lock(handle, teamId);
          if (AgentRows.one(handle, agentId, from) == null) {
            throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
          }
          for (TeamView.Lead lead : team.leads()) {
            LocalDate end = lead.toExclusive();
            if (!lead.from().isBefore(from) || (end != null && end.isAfter(from))) {
              throw PeopleProblem.LEAD_OVERLAP.problem("team", team.code(), "from", from);
            }
          }
          handle
              .createUpdate(
                  "update people.team_lead set valid_to = :from"
                      + " where team_id = :team and valid_to is null")
              .bind("team", teamId)
              .bind("from", Sql.date(from))
              .execute();
          handle
              .createUpdate(
                  "insert into people.team_lead (team_id, agent_id, valid_from)"
                      + " values (:team, :agent, :from)")
              .bind("team", teamId)
              .bind("agent", agentId)
              .bind("from", Sql.date(from))
              .execute();
          audit.record(
              caller,
              "team.lead",
              "team",
              Long.toString(teamId),
              null,
              Map.of("agent", agentId, "from", from));
          return one(handle, teamId);
        });
  }

  private static long create(Handle handle, TeamDraft draft) {
    return fields(
            handle.createQuery(
                """
                insert into people.team (code, name_zh, name_en, zone)
                values (:code, :zh, :en, :zone)
                on conflict (code) do nothing
                returning team_id
                """),
            draft)
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(() -> PeopleProblem.TEAM_CODE_TAKEN.problem("team", draft.code()));
  }

  private static long change(Handle handle, long id, TeamDraft draft) {
    TeamView before = lock(handle, id);
    if (draft.version() == null || draft.version() != before.version()) {
      throw PeopleProblem.TEAM_CHANGED.problem("team", before.code(), "version", before.version());
    }
    if (read(handle).stream()
        .anyMatch(t -> t.id() != id && t.code().equals(draft.code().strip()))) {
      throw PeopleProblem.TEAM_CODE_TAKEN.problem("team", draft.code());
    }
    return fields(
            handle.createQuery(
                """
                update people.team set code = :code, name_zh = :zh, name_en = :en, zone = :zone,
                  version = version + 1
                where team_id = :id
                returning team_id
                """),
            draft)
        .bind("id", id)
        .mapTo(Long.class)
        .one();
  }

  private static Query fields(Query statement, TeamDraft draft) {
    return statement
        .bind("code", Fields.text("code", draft.code(), 40))
        .bind("zh", Fields.text("nameZh", draft.nameZh(), 100))
        .bind("en", Fields.text("nameEn", draft.nameEn(), 100))
        .bind("zone", Fields.zone(draft.zone()));
  }

  private static TeamView lock(Handle handle, long id) {
    handle.execute("select 1 from people.team where team_id = ? for update", id);
    return one(handle, id);
  }

  private static TeamView one(Handle handle, long id) {
    return read(handle).stream()
        .filter(team -> team.id() == id)
        .findFirst()
        .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", id));
  }

  private static List<TeamView> read(Handle handle) {
    Map<Long, List<TeamView.Lead>> leads =
        handle
            .createQuery(
                """
                select l.team_id, l.agent_id, a.name, l.valid_from, l.valid_to
                from people.team_lead l join people.agent a using (agent_id)
                order by l.valid_from desc
                """)
            .map(
                (row, c) ->
                    new Led(
                        row.getLong("team_id"),
                        new TeamView.Lead(
                            row.getLong("agent_id"),
                            row.getString("name"),
                            Objects.requireNonNull(Sql.date(row, "valid_from")),
                            Sql.date(row, "valid_to"))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Led::teamId, Collectors.mapping(Led::lead, Collectors.toList())));
    return handle
        .createQuery(
            "select team_id, code, name_zh, name_en, zone, version from people.team order by code")
        .map(
            (row, c) ->
                new TeamView(
                    row.getLong("team_id"),
                    row.getString("code"),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getString("zone"),
                    row.getInt("version"),
                    leads.getOrDefault(row.getLong("team_id"), List.of())))
        .list();
  }

  private static Map<String, Object> details(TeamView team) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("code", team.code());
    details.put("nameZh", team.nameZh());
    details.put("nameEn", team.nameEn());
    details.put("zone", team.zone());
    return details;
  }
}
