package org.meritdesk.web.faces.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.Inspectors;
import org.meritdesk.quality.api.PlanVersion;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.Sampling;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Stratum;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** A sampling plan being written (抽样计划编辑). */
@Named
@ViewScoped
public class SamplingEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient Sampling sampling;
  @Inject private transient Forms forms;
  @Inject private transient Inspectors inspectors;
  @Inject private transient Teams teams;
  @Inject private transient SamplingText text;
  @Inject private transient Reader reader;
  @Inject private transient Notices notices;
  @Inject private transient PageTexts texts;

  private @Nullable String edit;
  private final SamplingFields fields = new SamplingFields();

  /** Reads the plan to edit; {@code new} begins one. */
  public void read() {
    String code = edit;
    if (code == null) {
      return;
    }
    text.show(code.equals("new") ? beginning() : sampling.plan(code).document(), fields);
  }

  private SamplingPlan beginning() {
    return new SamplingPlan(
        "",
        Map.of(),
        getForms().stream().findFirst().map(FormVersion::code).orElse(""),
        Set.of(),
        Set.of(),
        Set.of(),
        SamplingPlan.USUAL_QUOTA,
        null,
        Set.of(),
        20,
        Map.of(RiskSign.LOW_RATING, 3, RiskSign.COMPLAINT, 5, RiskSign.HANDED_ON, 1),
        0,
        0,
        Set.of(),
        List.of(),
        7);
  }

  /** What is wrong with what is typed, in words. */
  public List<String> getFindings() {
    return sampling.check(text.plan(fields)).stream().map(this::words).toList();
  }

  private String words(FormFinding finding) {
    Map<String, Object> arguments = new HashMap<>(finding.arguments());
    return texts.filled("sampling-finding", finding.code(), arguments);
  }

  /** Keeps the plan as a new version. */
  public void save() {
    List<String> findings = getFindings();
    if (!findings.isEmpty()) {
      findings.forEach(each -> notices.refuse("sampling.refused", each));
      return;
    }
    PlanVersion saved = sampling.save(text.plan(fields), reader.caller());
    notices.done("sampling?plan=" + saved.code(), "sampling.saved", saved.versionNo());
  }

  /** Ends the plan. */
  public void retire() {
    notices.done(
        "sampling?plan=" + sampling.retire(fields.getCode(), reader.caller()).code(),
        "sampling.retired");
  }

  /** The forms used today. */
  public List<FormVersion> getForms() {
    return forms.inForce(reader.today());
  }

  /** Everybody who inspects. */
  public List<UserView> getPeople() {
    return inspectors.all();
  }

  /** The teams. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  /** What may keep contacts apart. */
  public Stratum[] getStrata() {
    return Stratum.values();
  }

  /** The channels that have names. */
  public List<String> getChannels() {
    return List.of("phone", "chat", "wecom", "email", "taobao", "app", "web", "community");
  }

  /** The outcomes of contacts. */
  public List<String> getOutcomes() {
    return List.of("ABANDONED", "SELF_SERVED", "PHANTOM", "MISSED");
  }

  /** What is typed. */
  public SamplingFields getFields() {
    return fields;
  }

  /** The plan to edit; null if none is. */
  public @Nullable String getEdit() {
    return edit;
  }

  /** Takes the plan to edit. */
  public void setEdit(@Nullable String edit) {
    this.edit = edit;
  }
}
