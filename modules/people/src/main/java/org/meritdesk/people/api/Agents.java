package org.meritdesk.people.api;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people who are appraised (客服名册). */
public interface Agents {

  /**
   * One agent.
   *
   * @throws org.meritdesk.kernel.Problem {@code agent-not-found}, also if the caller may not see it
   */
  AgentView get(long id, Caller caller);

  /** Looks up by employee number; for modules, without row scope. */
  Optional<AgentView> byEmployeeNo(String employeeNo);

  /** Looks up several by id; for modules, without row scope. */
  Map<Long, AgentView> byIds(Collection<Long> ids);

  /** Searches within what the caller may see. */
  AgentPage search(AgentQuery query, Caller caller);

  /**
   * Creates or changes an agent.
   *
   * @throws org.meritdesk.kernel.Problem {@code employee-no-taken}, {@code agent-changed}, {@code
   *     zone-unknown}, {@code field-invalid}, {@code not-allowed}
   */
  AgentView save(AgentDraft draft, Caller caller);

  /**
   * Takes a CSV file in UTF-8 or GBK, with or without byte order mark: all of it or nothing.
   * Columns by heading: {@code employee_no, name, latin_name, hired_on, left_on, zone, team, post,
   * assigned_from, ladder_step} or their Chinese names 工号, 姓名, 英文名, 入职日期, 离职日期, 时区, 团队, 岗位, 任职日期,
   * 职级.
   */
  ImportReport importCsv(InputStream file, Caller caller);

  /**
   * Ends employment: closes the assignment and, from that day on, the sign-in.
   *
   * @param day the first day no longer employed
   */
  void leave(long agentId, LocalDate day, Caller caller);

  /**
   * Whose figures the caller sees in the month: an agent the own, a lead those of the members that
   * the own teams had in that month, everybody else all.
   */
  RowScope scope(Caller caller, YearMonth month);
}
