package org.meritdesk.training.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.StatementFinding;
import org.meritdesk.training.api.StatementPage;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.api.Statements;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.training.internal.xapi.StatementCheck;
import org.meritdesk.training.internal.xapi.Telling;
import org.meritdesk.training.internal.xapi.XapiVersion;

/** Keeps learning statements and what is made of them (学习语句管理). */
@ApplicationScoped
class StatementBook implements Statements {

  private static final int MOST_LISTED = 500;
  private static final int LONGEST = 2000;
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Jdbi jdbi;
  private Agents agents;
  private TrainingMarks marks;
  private Audit audit;
  private Clock clock;

  @Inject
  StatementBook(Jdbi jdbi, Agents agents, TrainingMarks marks, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StatementBook() {}

  @Override
  @Transactional
  public List<UUID> receive(String json, @Nullable String version, @Nullable UUID id, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    XapiVersion spoken =
        XapiVersion.of(version)
            .orElseThrow(
                () ->
                    TrainingProblem.XAPI_VERSION.problem(
                        "version", version == null ? "" : version));
    List<StatementRows.Incoming> all = incoming(parsed(json), spoken, id);
    Instant now = clock.instant();
    Set<UUID> fresh =
        jdbi.inTransaction(
            handle -> {
              Set<UUID> written = StatementRows.write(handle, all, spoken.full(), now, who.name());
              refuseOthers(
                  handle, all.stream().filter(each -> !written.contains(each.id())).toList());
              settle(handle, StatementRows.byIds(handle, written), who);
              return written;
            });
    audit.record(
        who,
        "statements.received",
        "training-records",
        "xapi",
        null,
        Map.of("lines", all.size(), "written", fresh.size()));
    return all.stream().map(StatementRows.Incoming::id).toList();
  }

  private static JsonNode parsed(String json) {
    try {
      JsonNode tree = STRICT.readTree(json);
      if (tree != null && !tree.isMissingNode()) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw refused(List.of(new StatementFinding(1, "", "not-json", where)));
    }
    throw refused(List.of(new StatementFinding(1, "", "not-json", "")));
  }

  private List<StatementRows.Incoming> incoming(
      JsonNode tree, XapiVersion version, @Nullable UUID id) {
    List<JsonNode> all = new ArrayList<>();
    if (tree.isArray()) {
      tree.forEach(all::add);
    } else {
      all.add(tree);
    }
    if (all.size() > MOST) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "statements", "value", all.size());
    }
    List<StatementFinding> findings = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    List<StatementRows.Incoming> incoming = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      JsonNode each = all.get(i);
      List<StatementFinding> found = StatementCheck.findings(each, version, i + 1);
      findings.addAll(found);
      if (found.isEmpty()) {
        UUID own = each.has("id") ? UUID.fromString(each.path("id").asText()) : null;
        if (own != null && id != null && !own.equals(id) || own != null && !seen.add(own)) {
          findings.add(new StatementFinding(i + 1, "id", "twice", own.toString()));
        }
        incoming.add(told(each, own != null ? own : id));
      }
    }
    if (!findings.isEmpty()) {
      throw refused(findings);
    }
    return incoming;
  }

  private StatementRows.Incoming told(JsonNode document, @Nullable UUID id) {
    Telling telling = Telling.of(document);
    Instant at = telling.at();
    return new StatementRows.Incoming(
        id == null ? UUID.randomUUID() : id, document, telling, at == null ? clock.instant() : at);
  }

  private static RuntimeException refused(List<StatementFinding> findings) {
    return TrainingProblem.STATEMENTS_REFUSED.problem("findings", List.copyOf(findings));
  }

  private static void refuseOthers(Handle handle, List<StatementRows.Incoming> known) {
    List<UUID> others = StatementRows.others(handle, known);
    if (!others.isEmpty()) {
      throw TrainingProblem.STATEMENT_CONFLICT.problem("statement", others.get(0));
    }
  }

  /** Says of statements what they mean, and makes the records anew that rest on them. */
  private void settle(Handle handle, List<StatementRows.Row> rows, Caller who) {
    StatementNames names = new StatementNames(handle, agents);
    Map<UUID, StatementOutcome> outcomes = new HashMap<>();
    Set<String> references = new HashSet<>();
    for (StatementRows.Row row : rows) {
      StatementOutcome outcome = outcome(row, names);
      outcomes.put(row.id(), outcome);
      String before = row.reference();
      String after = outcome.reference();
      if (before != null) {
        references.add(before);
      }
      if (after != null) {
        references.add(after);
      }
    }
    StatementRows.settle(handle, outcomes);
    references.addAll(StatementRows.voided(handle));
    marks.mark(StatementRecords.rebuild(handle, references, who.name()));
  }

  private StatementOutcome outcome(StatementRows.Row row, StatementNames names) {
    Telling told = row.told();
    Telling.Verb verb = told.verb().orElse(null);
    String activity = told.activity();
    if (verb == null || verb == Telling.Verb.VOIDED || activity == null) {
      return StatementOutcome.without(
          StatementState.NOTED, verb == Telling.Verb.VOIDED ? "voiding" : "other-verb");
    }
    var agent = names.agent(told);
    if (agent.isEmpty()) {
      return StatementOutcome.without(StatementState.NO_ACTOR, null);
    }
    var course = names.course(activity);
    if (course.isEmpty()) {
      return StatementOutcome.without(StatementState.NO_COURSE, null);
    }
    return StatementOutcome.of(
        told, verb, row.id(), row.toldAt(), agent.get(), course.get(), clock.instant());
  }

  @Override
  public Optional<String> document(UUID id, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select document || jsonb_build_object('id', statement_id)
                    from training.xapi_statement
                    where statement_id = :id and state <> 'VOIDED'
                    """)
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public StatementPage search(@Nullable StatementState state, int offset, int limit, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    int most = Math.max(1, Math.min(limit, MOST_LISTED));
    return jdbi.withHandle(
        handle -> {
          Map<StatementState, Long> counts = StatementRows.counts(handle);
          long total =
              state == null
                  ? counts.values().stream().mapToLong(Long::longValue).sum()
                  : counts.getOrDefault(state, 0L);
          return new StatementPage(
              StatementRows.list(handle, state, Math.max(0, offset), most), total, counts);
        });
  }

  @Override
  @Transactional
  public int actorIs(String actor, long agentId, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    if (!agents.byIds(Set.of(agentId)).containsKey(agentId)) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
    }
    return known("ACTOR", actor, agentId, null, who);
  }

  @Override
  @Transactional
  public int employeesAt(String home, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    return known("HOME", home, null, null, who);
  }

  @Override
  @Transactional
  public int activityIs(String activity, String course, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    if (jdbi.withHandle(handle -> CourseRows.inForce(handle, course)).isEmpty()) {
      throw TrainingProblem.COURSE_NOT_FOUND.problem("course", course, "version", "");
    }
    return known("ACTIVITY", activity, null, course, who);
  }

  private int known(
      String kind, String key, @Nullable Long agent, @Nullable String course, Caller who) {
    if (key.isBlank() || key.length() > LONGEST) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "key", "value", key);
    }
    int looked =
        jdbi.inTransaction(
            handle -> {
              StatementNames.keep(handle, kind, key, agent, course, who.name(), clock.instant());
              List<StatementRows.Row> rows = StatementRows.about(handle, kind, key);
              settle(handle, rows, who);
              return rows.size();
            });
    audit.record(
        who,
        "statements.named",
        "training-records",
        "xapi",
        null,
        Map.of("name", key, "lines", looked));
    return looked;
  }
}
