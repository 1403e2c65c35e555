package org.meritdesk.web.faces.training;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.training.api.AlertFinding;
import org.meritdesk.training.api.AlertReader;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertTrigger;

/** A rule of alerts as it is edited: one there is, a copy of it, or a new one (预警规则字段). */
public final class AlertRuleFields implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_LINES = 5;

  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private boolean on = true;
  private AlertTrigger trigger = AlertTrigger.MEASURES;
  private SubjectKind scope = SubjectKind.AGENT;
  private final List<AlertLine> lines = new ArrayList<>();
  private BigDecimal limit = BigDecimal.ONE;
  private Set<AlertReader> told = Set.of(AlertReader.LEAD);
  private Set<AlertReader> escalateTo = Set.of();
  private int quietFrom;
  private int quietTo;
  private int escalateAfter;

  AlertRuleFields() {
    lines.add(new AlertLine());
  }

  AlertRuleFields(AlertRule rule) {
    code = rule.code();
    nameZh = rule.names().getOrDefault("zh-CN", "");
    nameEn = rule.names().getOrDefault("en", "");
    on = rule.on();
    trigger = rule.trigger();
    scope = rule.scope();
    rule.conditions().stream().map(AlertLine::of).forEach(lines::add);
    limit = rule.limit();
    told = rule.told();
    escalateTo = rule.escalateTo();
    quietFrom = rule.quietFrom();
    quietTo = rule.quietTo();
    escalateAfter = rule.escalateAfter();
  }

  /** The rule that is to be kept. */
  AlertRule read() {
    return new AlertRule(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        on,
        trigger,
        scope,
        isOfMeasures() ? kept().stream().map(AlertLine::read).toList() : List.of(),
        limit,
        told,
        quietFrom,
        quietTo,
        escalateAfter,
        escalateTo);
  }

  /** Fields that were left empty and that a rule cannot say. */
  List<AlertFinding> open() {
    List<AlertFinding> open = new ArrayList<>();
    List<AlertLine> kept = isOfMeasures() ? kept() : List.of();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).open()) {
        open.add(new AlertFinding("conditions[" + i + "].threshold", "missing"));
      }
    }
    return open;
  }

  private List<AlertLine> kept() {
    return lines.stream().filter(AlertLine::kept).toList();
  }

  /** Room for one more condition. */
  public void add() {
    if (isRoom()) {
      lines.add(new AlertLine());
    }
  }

  /** Whether there is room for one more condition. */
  public boolean isRoom() {
    return lines.size() < MOST_LINES;
  }

  /** Whether it watches measures. */
  public boolean isOfMeasures() {
    return trigger == AlertTrigger.MEASURES;
  }

  public List<AlertLine> getLines() {
    return lines;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean on) {
    this.on = on;
  }

  public AlertTrigger getTrigger() {
    return trigger;
  }

  public void setTrigger(AlertTrigger trigger) {
    this.trigger = trigger;
  }

  public SubjectKind getScope() {
    return scope;
  }

  public void setScope(SubjectKind scope) {
    this.scope = scope;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }

  public AlertReader[] getTold() {
    return told.toArray(new AlertReader[0]);
  }

  public void setTold(AlertReader @Nullable [] told) {
    this.told = told == null ? Set.of() : Set.of(told);
  }

  public AlertReader[] getEscalateTo() {
    return escalateTo.toArray(new AlertReader[0]);
  }

  public void setEscalateTo(AlertReader @Nullable [] escalateTo) {
    this.escalateTo = escalateTo == null ? Set.of() : Set.of(escalateTo);
  }

  public int getQuietFrom() {
    return quietFrom;
  }

  public void setQuietFrom(int quietFrom) {
    this.quietFrom = quietFrom;
  }

  public int getQuietTo() {
    return quietTo;
  }

  public void setQuietTo(int quietTo) {
    this.quietTo = quietTo;
  }

  public int getEscalateAfter() {
    return escalateAfter;
  }

  public void setEscalateAfter(int escalateAfter) {
    this.escalateAfter = escalateAfter;
  }
}
