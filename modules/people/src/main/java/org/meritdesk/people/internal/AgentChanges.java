package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.PeopleProblem;

/** Writes agents, inside the transaction of whoever asks (客服变更). */
@ApplicationScoped
class AgentChanges {

  private static final int LATEST_CUTOFF = 720;

  private Clock clock;
  private Audit audit;
  private Event<AccountResolved> accounts;

  @Inject
  AgentChanges(Clock clock, Audit audit, Event<AccountResolved> accounts) {
    this.clock = clock;
    this.audit = audit;
    this.accounts = accounts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AgentChanges() {}

  public AgentView create(Handle handle, AgentDraft draft, Caller caller) {
    String number = Fields.text("employeeNo", draft.employeeNo(), 40);
    long id =
        fields(
                handle.createQuery(
                    """
                    insert into people.agent (employee_no, name, latin_name, hired_on, zone,
                      shift_cutoff_minutes, ladder_step)
                    values (:number, :name, :latin, :hired, :zone, :cutoff, coalesce(:step, 'AGENT'))
                    on conflict (employee_no) do nothing
                    returning agent_id
                    """),
                draft)
            .bind("step", Fields.optional("ladderStep", draft.ladderStep(), 40))
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(() -> PeopleProblem.EMPLOYEE_NO_TAKEN.problem("employeeNo", number));
    AgentView made = read(handle, id);
    audit.record(
        caller, "agent.created", "agent", Long.toString(id), null, Map.of("after", fields(made)));
    return made;
  }

  public AgentView change(Handle handle, long id, AgentDraft draft, Caller caller) {
    if (draft.version() == null) {
      throw Fields.invalid("version", null);
    }
    AgentView before = lock(handle, id);
    if (before.version() != draft.version()) {
      throw PeopleProblem.AGENT_CHANGED.problem("agent", id, "version", before.version());
    }
    refuseTakenNumber(handle, id, draft.employeeNo().strip());
    refuseLaterThanAssigned(handle, id, draft.hiredOn(), before.leftOn());
    boolean otherDays =
        !before.zone().equals(draft.zone())
            || before.shiftCutoffMinutes() != draft.shiftCutoffMinutes();
    if (otherDays) {
      announceAccounts(handle, id);
    }
    fields(
            handle.createQuery(
                """
                update people.agent set employee_no = :number, name = :name, latin_name = :latin,
                  hired_on = :hired, zone = :zone, shift_cutoff_minutes = :cutoff,
                  version = version + 1
                where agent_id = :id
                returning agent_id
                """),
            draft)
        .bind("id", id)
        .mapTo(Long.class)
        .one();
    move(handle, before, draft.ladderStep(), caller);
    AgentView after = read(handle, id);
    audit.record(
        caller,
        "agent.changed",
        "agent",
        Long.toString(id),
        null,
        Map.of("before", fields(before), "after", fields(after)));
    if (otherDays) {
      announceAccounts(handle, id);
    }
    return after;
  }

  /** A step that is corrected by hand holds from today on; earlier months keep theirs. */
  private void move(Handle handle, AgentView before, @Nullable String step, Caller caller) {
    String wanted = Fields.optional("ladderStep", step, 40);
    if (wanted != null && !wanted.equals(before.ladderStep())) {
      LadderRows.keep(
          handle,
          new LadderMove(
              before.id(), wanted, LocalDate.now(clock), "record", caller.name(), clock.instant()));
    }
  }

  public void leave(Handle handle, long id, LocalDate day, Caller caller) {
    AgentView agent = lock(handle, id);
    if (agent.leftOn() != null) {
      throw PeopleProblem.AGENT_LEFT.problem("agent", id, "day", agent.leftOn());
    }
    if (day.isBefore(agent.hiredOn())) {
      throw Fields.invalid("day", day);
    }
    boolean already = !day.isAfter(LocalDate.now(clock.withZone(ZoneId.of(agent.zone()))));
    for (String sql :
        List.of(
            "update people.agent set left_on = :day, version = version + 1 where agent_id = :id",
            "delete from people.assignment where agent_id = :id and valid_from >= :day",
            "update people.assignment set valid_to = :day where agent_id = :id"
                + " and (valid_to is null or valid_to > :day)",
            "delete from people.team_lead where agent_id = :id and valid_from >= :day",
            "update people.team_lead set valid_to = :day where agent_id = :id"
                + " and (valid_to is null or valid_to > :day)")) {
      handle.createUpdate(sql).bind("id", id).bind("day", Sql.date(day)).execute();
    }
    if (already) {
      handle
          .createUpdate("update people.user_account set disabled = true where agent_id = :id")
          .bind("id", id)
          .execute();
    }
    audit.record(caller, "agent.left", "agent", Long.toString(id), null, Map.of("day", day));
  }

  private void announceAccounts(Handle handle, long agentId) {
    handle
        .createQuery("select account_id from people.platform_account where agent_id = :id")
        .bind("id", agentId)
        .mapTo(Long.class)
        .list()
        .forEach(account -> accounts.fire(new AccountResolved(account, agentId)));
  }

  private static void refuseTakenNumber(Handle handle, long id, String number) {
    boolean taken =
        handle
            .createQuery(
                "select exists (select 1 from people.agent"
                    + " where employee_no = :number and agent_id <> :id)")
            .bind("number", number)
            .bind("id", id)
            .mapTo(Boolean.class)
            .one();
    if (taken) {
      throw PeopleProblem.EMPLOYEE_NO_TAKEN.problem("employeeNo", number);
    }
  }

  private static void refuseLaterThanAssigned(
      Handle handle, long id, LocalDate hiredOn, @Nullable LocalDate leftOn) {
    boolean assigned =
        handle
            .createQuery(
                "select exists (select 1 from people.assignment"
                    + " where agent_id = :id and valid_from < :hired)")
            .bind("id", id)
            .bind("hired", Sql.date(hiredOn))
            .mapTo(Boolean.class)
            .one();
    if (assigned || (leftOn != null && leftOn.isBefore(hiredOn))) {
      throw Fields.invalid("hiredOn", hiredOn);
    }
  }

  private AgentView lock(Handle handle, long id) {
    handle.execute("select 1 from people.agent where agent_id = ? for update", id);
    return read(handle, id);
  }

  private AgentView read(Handle handle, long id) {
    AgentView agent = AgentRows.one(handle, id, LocalDate.now(clock));
    if (agent == null) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", id);
    }
    return agent;
  }

  private static org.jdbi.v3.core.statement.Query fields(
      org.jdbi.v3.core.statement.Query statement, AgentDraft draft) {
    if (draft.shiftCutoffMinutes() < 0 || draft.shiftCutoffMinutes() > LATEST_CUTOFF) {
      throw Fields.invalid("shiftCutoffMinutes", draft.shiftCutoffMinutes());
    }
    return statement
        .bind("number", Fields.text("employeeNo", draft.employeeNo(), 40))
        .bind("name", Fields.text("name", draft.name(), 100))
        .bind("latin", Fields.optional("latinName", draft.latinName(), 100))
        .bind("hired", Sql.date(draft.hiredOn()))
        .bind("zone", Fields.zone(draft.zone()))
        .bind("cutoff", draft.shiftCutoffMinutes());
  }

  private static Map<String, @Nullable Object> fields(AgentView agent) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("employeeNo", agent.employeeNo());
    fields.put("name", agent.name());
    fields.put("latinName", agent.latinName());
    fields.put("hiredOn", agent.hiredOn());
    fields.put("leftOn", agent.leftOn());
    fields.put("zone", agent.zone());
    fields.put("shiftCutoffMinutes", agent.shiftCutoffMinutes());
    fields.put("ladderStep", agent.ladderStep());
    return fields;
  }
}
