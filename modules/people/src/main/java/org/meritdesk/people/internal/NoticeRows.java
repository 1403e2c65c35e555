package org.meritdesk.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.NoticeView;

/** The SQL of notices (通知存取). */
final class NoticeRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private NoticeRows() {}

  /**
   * One row for every open sign-in of the audience that was not told yet, and an e-mail for those
   * among them who want it.
   */
  static int insert(Handle handle, Notice notice, Audience to, boolean mails, Instant at) {
    return handle
        .createQuery(
            """
            with told as (insert into people.notice (user_id, kind, subject_kind, subject_id,
              occurrence, link, arguments, at)
            select u.user_id, :kind, :subject_kind, :subject_id, :occurrence, :link,
              cast(:arguments as jsonb), :at
            from people.user_account u
            where not u.disabled
              and not u.login = any(:except_logins)
              and (u.agent_id is null or not u.agent_id = any(:except_agents))
              and (u.login = any(:logins)
                or u.agent_id = any(:agents)
                or u.roles && :roles
                or 'TEAM_LEAD' = any(u.roles) and exists (
                  select 1
                  from people.team_lead l
                  where l.agent_id = u.agent_id
                    and daterange(l.valid_from, l.valid_to) && daterange(:from, :to)
                    and (l.team_id = any(:led_teams) or exists (
                      select 1
                      from people.assignment m
                      where m.team_id = l.team_id
                        and m.agent_id = any(:led_agents)
                        and daterange(l.valid_from, l.valid_to)
                          * daterange(m.valid_from, m.valid_to) && daterange(:from, :to)))))
            on conflict do nothing
            returning *),
            mailed as (insert into people.delivery (user_id, kind, subject_kind, subject_id,
              occurrence, link, arguments, at, due_at)
            select t.user_id, t.kind, t.subject_kind, t.subject_id, t.occurrence, t.link,
              t.arguments, t.at, t.at
            from told t join people.user_account u using (user_id)
            where :mails and u.email is not null
            on conflict do nothing)
            select count(*) from told
            """)
        .bind("mails", mails)
        .bind("kind", notice.kind().name())
        .bind("subject_kind", notice.subjectKind())
        .bind("subject_id", notice.subjectId())
        .bind("occurrence", notice.occurrence())
        .bind("link", notice.link())
        .bind("arguments", text(notice.arguments()))
        .bind("at", at)
        .bind("except_logins", Sql.texts(to.exceptLogins()))
        .bind("except_agents", Sql.bigints(to.exceptAgents()))
        .bind("logins", Sql.texts(to.logins()))
        .bind("agents", Sql.bigints(to.agents()))
        .bind("roles", Sql.texts(to.roles()))
        .bind("led_agents", Sql.bigints(to.ledAgents()))
        .bind("led_teams", Sql.bigints(to.ledTeams()))
        .bind("from", Sql.date(to.from()))
        .bind("to", Sql.date(to.toExclusive()))
        .mapTo(Integer.class)
        .one();
  }

  static List<NoticeView> of(
      Handle handle, String login, boolean unreadOnly, int offset, int limit) {
    return handle
        .createQuery(
            """
            select n.notice_id, n.kind, n.subject_kind, n.subject_id, n.link, n.arguments, n.at,
              n.read_at
            from people.notice n
            join people.user_account u using (user_id)
            where u.login = :login and (not :unread or n.read_at is null)
            order by n.notice_id desc
            limit :limit offset :offset
            """)
        .bind("login", login)
        .bind("unread", unreadOnly)
        .bind("limit", limit)
        .bind("offset", offset)
        .map(
            (row, c) ->
                new NoticeView(
                    row.getLong("notice_id"),
                    NoticeKind.valueOf(row.getString("kind")),
                    row.getString("subject_kind"),
                    row.getString("subject_id"),
                    row.getString("link"),
                    arguments(row.getString("arguments")),
                    Sql.instant(row, "at"),
                    Sql.instantOrNull(row, "read_at")))
        .list();
  }

  static long all(Handle handle, String login) {
    return handle
        .createQuery(
            "select count(*) from people.notice join people.user_account u using (user_id)"
                + " where u.login = :login")
        .bind("login", login)
        .mapTo(Long.class)
        .one();
  }

  static Map<String, Long> unread(Handle handle, Set<String> logins) {
    return handle
        .createQuery(
            """
            select u.login, count(*) as unread
            from people.notice n
            join people.user_account u using (user_id)
            where u.login = any(:logins) and n.read_at is null
            group by u.login
            """)
        .bind("logins", Sql.texts(logins))
        .reduceRows(
            new java.util.HashMap<String, Long>(),
            (known, row) -> {
              known.put(login(row), row.getColumn("unread", Long.class));
              return known;
            });
  }

  private static String login(RowView row) {
    return row.getColumn("login", String.class);
  }

  static int read(Handle handle, String login, Collection<Long> ids, boolean all, Instant at) {
    return handle
        .createUpdate(
            """
            update people.notice n set read_at = :at
            from people.user_account u
            where u.user_id = n.user_id and u.login = :login and n.read_at is null
              and (:all or n.notice_id = any(:ids))
            """)
        .bind("at", at)
        .bind("login", login)
        .bind("all", all)
        .bind("ids", Sql.bigints(ids))
        .execute();
  }

  static String text(Map<String, String> arguments) {
    try {
      return JSON.writeValueAsString(arguments);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> arguments(String text) {
    try {
      return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what was read and told before a moment. */
  static int purge(Handle handle, Instant before) {
    return handle
        .createUpdate("delete from people.notice where read_at is not null and at < :before")
        .bind("before", before)
        .execute();
  }
}
