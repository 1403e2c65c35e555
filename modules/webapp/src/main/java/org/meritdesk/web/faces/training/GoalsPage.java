package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.GoalDraft;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.training.api.Quarter;
import org.meritdesk.training.api.WeeklyMeetings;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Objectives of teams and commitments of people in a quarter (目标管理). */
@Named
@RequestScoped
public class GoalsPage {

  private static final int LINES = 3;
  private static final int CHOICES = 500;

  @Inject private Goals goals;
  @Inject private TrendWords measures;
  @Inject private Agents agents;
  @Inject private WeeklyMeetings meetings;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String quarter;
  private @Nullable String whose;
  private @Nullable String title;
  private @Nullable List<GoalView> found;
  private final List<ResultField> lines = new ArrayList<>();

  /** Whose objective it can be (目标归属选项). */
  public record Choice(String value, String label) {}

  /** Sets an objective, or proposes a commitment. */
  public void set() {
    String owner = whose == null ? "" : whose;
    boolean team = owner.startsWith("team:");
    if (!team && !owner.startsWith("agent:")) {
      notices.refuse("goals.nobody.chosen");
      return;
    }
    String name = owner.substring(owner.indexOf(':') + 1);
    GoalDraft draft =
        new GoalDraft(
            team ? name : null,
            team ? null : Long.valueOf(name),
            getShown().toString(),
            title == null ? "" : title.strip(),
            lines.stream().filter(each -> !each.blank()).map(ResultField::keyResult).toList());
    long id = goals.set(draft, reader.caller()).id();
    notices.done("goal?id=" + id, team ? "goals.set" : "goals.proposed");
  }

  /** The quarter that is shown; the present one unless another is named. */
  public Quarter getShown() {
    String known = quarter;
    try {
      return known == null || known.isBlank() ? Quarter.of(reader.today()) : Quarter.parse(known);
    } catch (DateTimeException e) {
      return Quarter.of(reader.today());
    }
  }

  /** What the reader sees. */
  public List<GoalView> getFound() {
    List<GoalView> known = found;
    if (known == null) {
      known = goals.of(getShown(), reader.caller());
      found = known;
    }
    return known;
  }

  /** Objectives of teams. */
  public List<GoalView> getObjectives() {
    return getFound().stream().filter(each -> each.team() != null).toList();
  }

  /** Commitments of people. */
  public List<GoalView> getCommitments() {
    return getFound().stream().filter(each -> each.team() == null).toList();
  }

  /** How many commitments wait for the other side. */
  public long getProposed() {
    return getFound().stream().filter(each -> each.state() == GoalState.PROPOSED).count();
  }

  /** A figure of a key result, in its unit if it has a measure. */
  public String figure(@Nullable Measure measure, @Nullable BigDecimal value) {
    return measure == null ? reader.figures().plain(value) : measures.figure(measure, value);
  }

  /** Whether the reader may set something. */
  public boolean isSets() {
    return CoachingRight.LEAD_GOALS.heldBy(reader.caller())
        || reader.caller().agentId() != null && CoachingRight.COMMIT.heldBy(reader.caller());
  }

  /** Whose objective it can be: teams and people for who leads, the own for an agent. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    if (CoachingRight.LEAD_GOALS.heldBy(reader.caller())) {
      boolean chinese = "zh".equals(reader.getLocale().getLanguage());
      for (TeamView team : meetings.teams(reader.caller())) {
        choices.add(new Choice("team:" + team.code(), chinese ? team.nameZh() : team.nameEn()));
      }
    }
    for (AgentView agent :
        agents
            .search(new AgentQuery(null, null, null, true, null, 0, CHOICES), reader.caller())
            .agents()) {
      choices.add(new Choice("agent:" + agent.id(), agent.name() + " · " + agent.employeeNo()));
    }
    return choices;
  }

  /** Measures to bind a key result to. */
  public Measure[] getMeasures() {
    return Measure.values();
  }

  /** The lines of the form. */
  public List<ResultField> getLines() {
    while (lines.size() < LINES) {
      lines.add(new ResultField());
    }
    return lines;
  }

  public @Nullable String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter;
  }

  public @Nullable String getWhose() {
    return whose;
  }

  public void setWhose(@Nullable String whose) {
    this.whose = whose;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }
}
