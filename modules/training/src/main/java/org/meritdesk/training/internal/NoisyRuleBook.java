package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.training.api.AlertRight;
import org.meritdesk.training.api.NoisyRule;
import org.meritdesk.training.api.NoisyRules;
import org.meritdesk.training.domain.Noise;

/** Counts how often rules raise and whether anybody cares (预警噪声统计). */
@ApplicationScoped
class NoisyRuleBook implements NoisyRules {

  private static final Period WEEK = Period.ofDays(7);

  /** What each rule raised in a week; a plan counts as taking note. */
  private static final String COUNTED =
      """
      select a.rule_code, count(*) as raised,
        count(*) filter (where a.acknowledged_at is not null or p.plan_id is not null) as noted,
        (select r.document::text from training.alert_rule r where r.rule_code = a.rule_code
          order by r.version_no desc limit 1) as document
      from training.alert a left join training.improvement_plan p on p.alert_id = a.alert_id
      where a.raised_at >= :from and a.raised_at < :to
      group by a.rule_code
      order by count(*) desc, a.rule_code
      """;

  private Jdbi jdbi;
  private Inbox inbox;
  private Clock clock;

  @Inject
  NoisyRuleBook(Jdbi jdbi, Inbox inbox, Clock clock) {
    this.jdbi = jdbi;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected NoisyRuleBook() {}

  @Override
  public List<NoisyRule> lately(Caller who) {
    AlertRight.READ_RULES.demandOf(who);
    return lately();
  }

  @Override
  @Transactional
  public int tell() {
    List<NoisyRule> noisy = lately();
    if (!noisy.isEmpty()) {
      LocalDate today = LocalDate.now(clock);
      String week =
          today.get(IsoFields.WEEK_BASED_YEAR)
              + "-W"
              + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      inbox.put(
          new Notice(
              NoticeKind.ALERT_RULES_NOISY, "alert-rules", week, "", "alert-rules", named(noisy)),
          Audience.roles(Set.of(Role.HR_MAKER, Role.ADMIN)));
    }
    return noisy.size();
  }

  private static Map<String, String> named(List<NoisyRule> noisy) {
    Set<String> tags = new TreeSet<>();
    noisy.forEach(each -> tags.addAll(each.names().keySet()));
    Map<String, String> arguments = new HashMap<>();
    for (String tag : tags) {
      arguments.put(
          "rules:" + tag,
          noisy.stream()
              .map(each -> each.names().getOrDefault(tag, each.code()))
              .collect(Collectors.joining(tag.startsWith("zh") ? "、" : ", ")));
    }
    return arguments;
  }

  private List<NoisyRule> lately() {
    return jdbi
        .withHandle(
            handle ->
                handle
                    .createQuery(COUNTED)
                    .bind("from", Columns.utc(clock.instant().minus(WEEK)))
                    .bind("to", Columns.utc(clock.instant()))
                    .map(
                        (row, context) ->
                            new NoisyRule(
                                row.getString("rule_code"),
                                AlertJson.rule(row.getString("document")).names(),
                                row.getLong("raised"),
                                row.getLong("noted")))
                    .list())
        .stream()
        .filter(each -> Noise.noisy(each.raised(), each.noted()))
        .toList();
  }
}
