package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.training.api.AlertReader;

/** Tells people of alerts through inbox and outbox (预警通知). */
@ApplicationScoped
class AlertTeller {

  private Inbox inbox;
  private Agents agents;

  @Inject
  AlertTeller(Inbox inbox, Agents agents) {
    this.inbox = inbox;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertTeller() {}

  /** Tells whom the rule names; an agent is led to the own contact or month. */
  public void tell(AlertRow alert, Set<AlertReader> readers, NoticeKind kind, AlertScene scene) {
    Map<String, String> arguments = arguments(alert, scene);
    Set<Role> roles =
        readers.stream()
            .filter(each -> each != AlertReader.LEAD && each != AlertReader.AGENT)
            .map(each -> Role.valueOf(each.name()))
            .collect(Collectors.toSet());
    Long team = alert.teamId();
    boolean leads = readers.contains(AlertReader.LEAD);
    if (leads && team == null) {
      roles.add(Role.TEAM_LEAD);
    }
    Audience audience = Audience.roles(roles);
    if (leads && team != null) {
      audience = audience.orLeadsOfTeams(Set.of(team), scene.today());
    }
    inbox.put(notice(alert, kind, "alerts?id=" + alert.id(), "", arguments), audience);
    Long agent = alert.agentId();
    if (agent != null && readers.contains(AlertReader.AGENT)) {
      inbox.put(
          notice(alert, kind, ownLink(alert, scene), "agent", arguments),
          Audience.agents(List.of(agent)));
    }
  }

  private static Notice notice(
      AlertRow alert,
      NoticeKind kind,
      String link,
      String occurrence,
      Map<String, String> arguments) {
    return new Notice(kind, "alert", Long.toString(alert.id()), occurrence, link, arguments);
  }

  private static String ownLink(AlertRow alert, AlertScene scene) {
    return alert.recordId() == null
        ? "my-month?month=" + YearMonth.from(scene.today())
        : "contact?id=" + alert.recordId();
  }

  private Map<String, String> arguments(AlertRow alert, AlertScene scene) {
    Map<String, String> all = new HashMap<>();
    alert.rule().names().forEach((tag, name) -> all.put("rule:" + tag, name));
    subject(alert, scene.teams(), scene.queues())
        .forEach((tag, name) -> all.put("subject:" + tag, name));
    Measure measure = alert.measure();
    if (measure != null) {
      all.put("measure", measure.name());
    }
    all.put("trigger", alert.rule().trigger().name());
    all.put("value", alert.value().toPlainString());
    all.put("threshold", alert.threshold().toPlainString());
    return all;
  }

  /** Whom or what an alert is about, by language tag. */
  public Map<String, String> subject(AlertRow alert, List<TeamView> teams, List<QueueView> queues) {
    Long agentId = alert.agentId();
    AgentView agent = agentId == null ? null : agents.byIds(Set.of(agentId)).get(agentId);
    return subject(alert, agent, teams, queues);
  }

  static Map<String, String> subject(
      AlertRow alert, @Nullable AgentView agent, List<TeamView> teams, List<QueueView> queues) {
    if (agent != null) {
      return Map.of("zh-CN", agent.name(), "en", agent.name());
    }
    String source = alert.source();
    if (source != null) {
      return Map.of("zh-CN", source, "en", source);
    }
    Long queue = alert.queueId();
    if (queue != null) {
      return queues.stream()
          .filter(each -> each.id() == queue)
          .findFirst()
          .map(each -> Map.of("zh-CN", each.name(), "en", each.name()))
          .orElse(Map.of());
    }
    Long team = alert.teamId();
    return teams.stream()
        .filter(each -> team != null && each.id() == team)
        .findFirst()
        .map(each -> Map.of("zh-CN", each.nameZh(), "en", each.nameEn()))
        .orElse(Map.of());
  }
}
