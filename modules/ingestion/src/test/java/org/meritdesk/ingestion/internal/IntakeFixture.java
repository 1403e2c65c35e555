package org.meritdesk.ingestion.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.MasterKey;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.Teams;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.testkit.TestDatabase;

/** Intake on a database of its own; what it asks of other modules is answered by their tables. */
final class IntakeFixture {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final TestDatabase db = TestDatabase.fresh();
  final Jdbi jdbi = db.jdbi();
  final Clock clock = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), SHANGHAI);
  final Set<CellKey> dirty = new HashSet<>();
  final MasterKey key = MasterKey.of("a test secret of thirty-two characters or more");
  final Cells cells = StandIn.of(Cells.class, Map.of("markDirty", a -> mark(a[0])));
  final Audit audit = StandIn.of(Audit.class, Map.of("record", a -> null));
  final PlatformAccounts accounts =
      StandIn.of(
          PlatformAccounts.class,
          Map.of(
              "register", a -> register((String) a[0], strings(a[1])),
              "agentsOf", a -> agentsOf(longs(a[0])),
              "accountsOf", a -> accountsOf((long) a[0])));

  /** Whose rows whoever asks may see. */
  RowScope scope = new RowScope(true, Set.of());

  final Agents agents =
      StandIn.of(
          Agents.class,
          Map.of(
              "byIds", a -> agents(longs(a[0])),
              "scope", a -> scope));
  final Teams teams = StandIn.of(Teams.class, Map.of("byCode", a -> Optional.empty()));
  final OwnTransaction own = new OwnTransaction(jdbi);
  final SourceTable sources = new SourceTable(jdbi);
  final ProfileShelf profiles = new ProfileShelf(jdbi, clock, audit);
  final LoadLedger ledger = new LoadLedger(jdbi, own, clock);
  final LoadList loads = new LoadList(jdbi, clock);
  final Envelope envelope = new Envelope(key);
  final DirtyMarks dirtyMarks = new DirtyMarks(cells, accounts, agents, teams, sources);
  final LoadRun run =
      new LoadRun(
          jdbi,
          clock,
          own,
          ledger,
          sources,
          accounts,
          new CustomerMarks(key),
          envelope,
          dirtyMarks);
  final IntakeDesk desk = new IntakeDesk(clock, sources, profiles, ledger, run, loads);

  LoadReport take(FactKind kind, String... lines) {
    return desk.take(
        IntakeRequest.json("shop", kind), stream(String.join("\n", lines)), Caller.system());
  }

  static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A number by the source's id. */
  long record(String externalId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select record_id from ingestion.record_key where external_id = :id")
                .bind("id", externalId)
                .mapTo(Long.class)
                .one());
  }

  long count(String sql) {
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  String text(String sql) {
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(String.class).one());
  }

  /** Makes an agent and gives it the account. */
  long agent(String account, String zone, int cutoffMinutes) {
    return jdbi.inTransaction(
        h -> {
          long id =
              h.createUpdate(
                      """
                      insert into people.agent (employee_no, name, hired_on, zone, shift_cutoff_minutes)
                      values (:no, :no, '2020-01-01', :zone, :cutoff)""")
                  .bind("no", account)
                  .bind("zone", zone)
                  .bind("cutoff", cutoffMinutes)
                  .executeAndReturnGeneratedKeys("agent_id")
                  .mapTo(Long.class)
                  .one();
          h.execute(
              """
              insert into people.platform_account (source, external_id, agent_id, first_seen)
              values ('shop', ?, ?, now())""",
              account,
              id);
          return id;
        });
  }

  private Object mark(Object keys) {
    for (Object one : (Collection<?>) keys) {
      dirty.add((CellKey) one);
    }
    return null;
  }

  private Map<String, Long> register(String source, Collection<String> names) {
    return jdbi.inTransaction(
        h -> {
          Map<String, Long> ids = new HashMap<>();
          for (String name : names) {
            h.execute(
                """
                insert into people.platform_account (source, external_id, first_seen)
                values (?, ?, now()) on conflict (source, external_id) do nothing""",
                source,
                name);
            ids.put(
                name,
                h.createQuery(
                        "select account_id from people.platform_account where source = ? and external_id = ?")
                    .bind(0, source)
                    .bind(1, name)
                    .mapTo(Long.class)
                    .one());
          }
          return ids;
        });
  }

  private Map<Long, Long> agentsOf(Collection<Long> ids) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select account_id, agent_id from people.platform_account where agent_id is not null and account_id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .reduceRows(
                    new HashMap<Long, Long>(),
                    (map, row) -> {
                      map.put(
                          row.getColumn("account_id", Long.class),
                          row.getColumn("agent_id", Long.class));
                      return map;
                    }));
  }

  private List<Long> accountsOf(long agent) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select account_id from people.platform_account where agent_id = :agent")
                .bind("agent", agent)
                .mapTo(Long.class)
                .list());
  }

  private Map<Long, AgentView> agents(Collection<Long> ids) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery("select * from people.agent where agent_id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .map(
                    (r, c) ->
                        new AgentView(
                            r.getLong("agent_id"),
                            r.getString("employee_no"),
                            r.getString("name"),
                            null,
                            r.getDate("hired_on").toLocalDate(),
                            null,
                            r.getString("zone"),
                            r.getInt("shift_cutoff_minutes"),
                            "AGENT",
                            1,
                            null))
                .stream()
                .collect(java.util.stream.Collectors.toMap(AgentView::id, a -> a)));
  }

  private static Collection<String> strings(Object collection) {
    return ((Collection<?>) collection).stream().map(String.class::cast).toList();
  }

  private static List<Long> longs(Object collection) {
    return ((Collection<?>) collection).stream().map(Long.class::cast).toList();
  }
}
