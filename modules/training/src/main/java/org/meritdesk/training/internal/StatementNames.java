package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.internal.xapi.Telling;

/** Whom and which course other systems mean (外部名称对照); each is looked up once. */
final class StatementNames {

  private final Handle handle;
  private final Agents agents;
  private final Map<String, Optional<AgentView>> people = new HashMap<>();
  private final Map<String, Optional<CourseRows.Row>> courses = new HashMap<>();

  StatementNames(Handle handle, Agents agents) {
    this.handle = handle;
    this.agents = agents;
  }

  Optional<AgentView> agent(Telling told) {
    return people.computeIfAbsent(told.actor(), key -> find(told));
  }

  private Optional<AgentView> find(Telling told) {
    Optional<Long> named =
        handle
            .createQuery(
                "select agent_id from training.xapi_name where kind = 'ACTOR' and key = :key")
            .bind("key", told.actor())
            .mapTo(Long.class)
            .findOne();
    if (named.isPresent()) {
      return Optional.ofNullable(agents.byIds(named.stream().toList()).get(named.get()));
    }
    boolean employees =
        told.home()
            .map(
                home ->
                    handle
                        .createQuery(
                            """
                            select exists (select from training.xapi_name
                              where kind = 'HOME' and key = :key)
                            """)
                        .bind("key", home)
                        .mapTo(Boolean.class)
                        .one())
            .orElse(false);
    return employees ? agents.byEmployeeNo(told.account()) : Optional.empty();
  }

  Optional<CourseRows.Row> course(String activity) {
    return courses.computeIfAbsent(
        activity,
        key ->
            handle
                .createQuery(
                    """
                    select course_code from training.xapi_name
                    where kind = 'ACTIVITY' and key = :key
                    """)
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .flatMap(code -> CourseRows.inForce(handle, code)));
  }

  /** Keeps what a name means; the last word counts. */
  static void keep(
      Handle handle,
      String kind,
      String key,
      @Nullable Long agent,
      @Nullable String course,
      String who,
      Instant now) {
    handle
        .createUpdate(
            """
            insert into training.xapi_name (kind, key, agent_id, course_code, made_by, made_at)
            values (:kind, :key, :agent, :course, :who, :now)
            on conflict (kind, key) do update
              set agent_id = excluded.agent_id, course_code = excluded.course_code,
                made_by = excluded.made_by, made_at = excluded.made_at
            """)
        .bind("kind", kind)
        .bind("key", key)
        .bind("agent", agent)
        .bind("course", course)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }
}
