package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.AgentShare;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.DrawnContact;
import org.meritdesk.quality.api.PlanVersion;
import org.meritdesk.quality.api.Sampling;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What a plan would draw, shown before it is kept (抽样预览). */
@Named
@RequestScoped
public class SamplingDraws {

  @Inject private Sampling sampling;
  @Inject private SamplingPage page;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private AgentNames names;

  private @Nullable String week;
  private @Nullable Draw preview;

  /** What would be drawn; null if nothing is asked for. */
  public @Nullable Draw getPreview() {
    PlanVersion plan = page.getChosen();
    Draw known = preview;
    if (known == null && week != null && plan != null && page.isMaker() && plan.active()) {
      known = sampling.preview(plan.code(), day(), reader.caller());
      names.learn(known.agents().stream().map(AgentShare::agentId).toList());
      preview = known;
    }
    return known;
  }

  /** How much each inspector would get. */
  public List<Map.Entry<String, Long>> getLoads() {
    Draw shown = getPreview();
    return shown == null
        ? List.of()
        : List.copyOf(
            new TreeMap<>(
                    shown.contacts().stream()
                        .collect(
                            Collectors.groupingBy(DrawnContact::inspector, Collectors.counting())))
                .entrySet());
  }

  /** Whether the week shown has been drawn. */
  public boolean isDrawn() {
    LocalDate monday = day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return page.getDraws().stream().anyMatch(each -> each.from().equals(monday));
  }

  /** Whether the week shown is over. */
  public boolean isOver() {
    return !reader
        .today()
        .isBefore(day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1));
  }

  /** Draws and hands the tasks out. */
  public void draw() {
    PlanVersion plan = page.getChosen();
    if (plan != null) {
      Draw kept = sampling.draw(plan.code(), day(), reader.caller());
      notices.done(
          "sampling?plan=" + plan.code() + "&draw=" + kept.drawId(),
          "sampling.drawn",
          kept.drawn());
    }
  }

  private LocalDate day() {
    try {
      String asked = week;
      return asked == null || asked.isBlank()
          ? reader.today().minusWeeks(1)
          : LocalDate.parse(asked);
    } catch (DateTimeException e) {
      return reader.today().minusWeeks(1);
    }
  }

  /** A day of the week that ended last. */
  public String getLastWeek() {
    return reader
        .today()
        .minusWeeks(1)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .toString();
  }

  /** The week asked for, by one of its days. */
  public @Nullable String getWeek() {
    return week;
  }

  /** Takes the week asked for. */
  public void setWeek(@Nullable String week) {
    this.week = week;
  }
}
