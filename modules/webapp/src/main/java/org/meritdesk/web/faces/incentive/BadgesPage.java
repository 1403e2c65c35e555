package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeEvidence;
import org.meritdesk.incentive.api.BadgeGoal;
import org.meritdesk.incentive.api.BadgeRight;
import org.meritdesk.incentive.api.BadgeRun;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.Badges;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.training.CourseWords;

/** Medals and badges: the reader's own, what is missing, what waits (勋章与徽章). */
@Named
@RequestScoped
public class BadgesPage {

  private static final int SHOWN = 200;

  @Inject private Badges badges;
  @Inject private Courses courses;
  @Inject private CourseWords courseWords;
  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private Notices notices;

  private @Nullable String rule;
  private @Nullable Long whose;
  private @Nullable String words;
  private @Nullable String reason;
  private @Nullable String month;
  private @Nullable List<Badge> all;
  private @Nullable Map<String, String> courseNames;

  private List<Badge> known() {
    List<Badge> known = all;
    if (known == null) {
      known = badges.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** What the reader holds. */
  public List<Badge> getMine() {
    return known().stream()
        .filter(each -> Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .filter(each -> each.state() == BadgeState.HELD)
        .toList();
  }

  /** What the reader could still get. */
  public List<BadgeGoal> getMissing() {
    return badges.missing(reader.caller());
  }

  /** Badges of everybody that the reader sees. */
  public List<Badge> getOthers() {
    return known().stream().limit(SHOWN).toList();
  }

  /** Held by who is shown on the wall. */
  public List<Badge> getWall() {
    return badges.wall().stream().limit(SHOWN).toList();
  }

  /** Whether the reader is somebody who can hold one. */
  public boolean isAgent() {
    return reader.caller().agentId() != null;
  }

  /** Whether the reader sees those of others. */
  public boolean isSees() {
    return !reader.caller().onlyAgent();
  }

  /** Whether the reader names and runs. */
  public boolean isNames() {
    return BadgeRight.NAME.heldBy(reader.caller());
  }

  /** Whether the reader decides at all. */
  public boolean isDecider() {
    return BadgeRight.DECIDE.heldBy(reader.caller());
  }

  /** Whether the reader may decide about it. */
  public boolean decides(Badge each) {
    Caller who = reader.caller();
    return isDecider()
        && (each.state() == BadgeState.NAMED || each.state() == BadgeState.HELD)
        && !each.namedBy().equals(who.name())
        && !Long.valueOf(each.agentId()).equals(who.agentId());
  }

  /** Bronze, silver or gold; nothing for a badge of skill, which has no levels. */
  public String level(Badge each) {
    return each.evidence().hours() == null ? "" : texts.name("badge.level", each.level());
  }

  /** What it rests on. */
  public String evidence(Badge each) {
    Figures figures = reader.figures();
    BadgeEvidence found = each.evidence();
    BigDecimal hours = found.hours();
    if (hours != null) {
      return texts.of(
          "badges.streak",
          figures.plain(hours),
          figures.moment(found.from()),
          figures.moment(found.to()),
          figures.count(found.contacts()));
    }
    String said = found.words();
    return said == null ? texts.of("badges.courses", courses(found.courses())) : said;
  }

  /** Courses by name; the code of one that is gone. */
  private String courses(List<String> codes) {
    Map<String, String> known = courseNames;
    if (known == null) {
      known =
          courses.search(CourseQuery.everything(), reader.caller()).stream()
              .collect(
                  Collectors.toMap(
                      CourseView::code, each -> courseWords.of(each.document().names())));
      courseNames = known;
    }
    Map<String, String> names = known;
    return codes.stream()
        .map(each -> names.getOrDefault(each, each))
        .collect(Collectors.joining(texts.of("list.separator")));
  }

  /** What is missing. */
  public String missing(BadgeGoal goal) {
    BigDecimal hours = goal.hours();
    if (hours != null) {
      return texts.of("badges.hours", reader.figures().plain(hours), String.valueOf(goal.needed()));
    }
    return goal.courses().isEmpty()
        ? texts.of("badges.by.people")
        : texts.of("badges.to.pass", courses(goal.courses()));
  }

  /** A name in the reader's language. */
  public String name(Map<String, String> names) {
    return texts.either(names.get("zh-CN"), names.get("en"));
  }

  /** Rules by which badges can be certified. */
  public List<Map.Entry<String, Map<String, String>>> getRules() {
    return List.copyOf(badges.certifiable().entrySet());
  }

  /** Months that can be judged. */
  public List<YearMonth> getMonths() {
    YearMonth now = YearMonth.from(reader.today());
    return List.of(now, now.minusMonths(1), now.minusMonths(2), now.minusMonths(3));
  }

  /** Judges a month. */
  public void run() {
    YearMonth wanted = MonthParam.read(month).orElse(YearMonth.from(reader.today()));
    BadgeRun done = badges.run(wanted, reader.caller());
    notices.done("badges", "badges.ran", done.given(), done.revoked());
  }

  /** Names somebody. */
  public void propose() {
    Long chosen = whose;
    if (chosen == null) {
      notices.refuse("points.whose.none");
      return;
    }
    badges.name(rule == null ? "" : rule, chosen, words == null ? "" : words, reader.caller());
    notices.done("badges", "badges.named");
  }

  /** Certifies. */
  public void certify(Badge each) {
    badges.certify(each.id(), reader.caller());
    notices.done("badges", "badges.certified");
  }

  /** Decides against. */
  public void refuse(Badge each) {
    badges.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("badges", "badges.refused");
  }

  /** Takes back. */
  public void revoke(Badge each) {
    badges.revoke(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("badges", "badges.revoked");
  }

  public @Nullable String getRule() {
    return rule;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule;
  }

  public @Nullable Long getWhose() {
    return whose;
  }

  public void setWhose(@Nullable Long whose) {
    this.whose = whose;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }
}
