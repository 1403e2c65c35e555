package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.AgentShare;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.PlanVersion;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.SampleStatement;
import org.meritdesk.quality.api.Sampling;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** The sampling plans, and what one of them has drawn (抽样计划一览). */
@Named
@RequestScoped
public class SamplingPage {

  @Inject private Sampling sampling;
  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private AgentNames names;

  private @Nullable String plan;
  private @Nullable Long draw;
  private @Nullable List<PlanVersion> all;
  private @Nullable List<Draw> draws;

  /** All plans. */
  public List<PlanVersion> getAll() {
    List<PlanVersion> known = all;
    if (known == null) {
      known = sampling.plans();
      all = known;
    }
    return known;
  }

  /** The plan shown: the one asked for, else the first. */
  public @Nullable PlanVersion getChosen() {
    return getAll().stream()
        .filter(each -> plan == null || each.code().equals(plan))
        .findFirst()
        .orElse(null);
  }

  /** What it has drawn, the newest first. */
  public List<Draw> getDraws() {
    List<Draw> known = draws;
    if (known == null) {
      PlanVersion chosen = getChosen();
      known = chosen == null ? List.of() : sampling.draws(chosen.code());
      draws = known;
    }
    return known;
  }

  /** The draw shown in detail: the one asked for, else the newest. */
  public @Nullable Draw getShown() {
    return getDraws().stream()
        .filter(each -> draw == null || each.drawId() == draw)
        .findFirst()
        .map(this::learned)
        .orElse(null);
  }

  private Draw learned(Draw known) {
    names.learn(known.agents().stream().map(AgentShare::agentId).toList());
    return known;
  }

  /** What so many of so many say, in a sentence. */
  public String says(int sample, int population) {
    SampleStatement statement = sampling.statement(sample, population);
    String margin = reader.figures().decimal(statement.margin(), 1);
    Integer needed = statement.neededToSeparate();
    return statement.margin() == null
        ? texts.of("sampling.says.nothing")
        : texts.of("sampling.says.margin", statement.sample(), population, margin)
            + texts.of(
                statement.separates() ? "sampling.says.apart" : "sampling.says.not.apart",
                needed == null ? 0 : needed);
  }

  /** How far a share may be off, such as ±43.1. */
  public String margin(int sample, int population) {
    SampleStatement statement = sampling.statement(sample, population);
    return statement.margin() == null ? "–" : "±" + reader.figures().decimal(statement.margin(), 1);
  }

  /** The sample that keeps a share of so many within five points. */
  public int neededForFive(int population) {
    return sampling.statement(0, population).neededForFive();
  }

  /** How many contacts the agents of the draw shown had, in the middle. */
  public int getTypical() {
    Draw known = getShown();
    List<Integer> sizes =
        known == null
            ? List.of()
            : known.agents().stream().map(AgentShare::population).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }

  /** The form's name. */
  public String form(String code) {
    return forms
        .inForce(code, reader.today())
        .map(FormVersion::document)
        .map(each -> texts.either(each.names().get("zh-CN"), each.names().get("en")))
        .orElse(code);
  }

  /** Whether the reader may write plans and draw. */
  public boolean isMaker() {
    return QualityRight.PLAN_SAMPLES.heldBy(reader.caller());
  }

  /** The plan asked for. */
  public @Nullable String getPlan() {
    return plan;
  }

  /** Takes the plan asked for. */
  public void setPlan(@Nullable String plan) {
    this.plan = plan;
  }

  /** The draw asked for. */
  public @Nullable Long getDraw() {
    return draw;
  }

  /** Takes the draw asked for. */
  public void setDraw(@Nullable Long draw) {
    this.draw = draw;
  }
}
