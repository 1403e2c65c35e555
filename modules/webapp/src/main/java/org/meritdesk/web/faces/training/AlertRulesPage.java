package org.meritdesk.web.faces.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.training.api.AlertFinding;
import org.meritdesk.training.api.AlertReader;
import org.meritdesk.training.api.AlertRight;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;
import org.meritdesk.training.api.AlertRules;
import org.meritdesk.training.api.AlertTest;
import org.meritdesk.training.api.AlertTrigger;
import org.meritdesk.training.api.NoisyRule;
import org.meritdesk.training.api.NoisyRules;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The rules of alerts: read, made, copied, and changed version by version (预警规则). */
@Named
@ViewScoped
public class AlertRulesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AlertRules rules;
  @Inject private NoisyRules noisyRules;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String edit;
  private @Nullable String copy;
  private @Nullable String fresh;
  private @Nullable AlertRuleFields fields;
  private int version;
  private transient @Nullable List<AlertRuleView> all;
  private transient List<AlertFinding> findings = List.of();

  /** Fills the fields with the rule that is to be changed or copied, or leaves them empty. */
  public void load() {
    if (!isWriter()) {
      return;
    }
    if (edit != null) {
      AlertRuleView view = find(edit);
      fields = view == null ? null : new AlertRuleFields(view.rule());
      version = view == null ? 0 : view.versionNo();
    } else if (copy != null) {
      AlertRuleView view = find(copy);
      fields = view == null ? null : new AlertRuleFields(view.rule());
      if (fields != null) {
        fields.setCode(freeCode(fields.getCode()));
      }
    } else if (fresh != null) {
      fields = new AlertRuleFields();
    }
  }

  private @Nullable AlertRuleView find(@Nullable String code) {
    return getAll().stream()
        .filter(each -> each.rule().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private String freeCode(String code) {
    int number = 2;
    while (find(code + "-" + number) != null) {
      number++;
    }
    return code + "-" + number;
  }

  /** Keeps a new version, or says what stands in the way. */
  public void save() {
    AlertRuleFields known = fields;
    if (known == null) {
      return;
    }
    AlertRule rule = known.read();
    List<AlertFinding> wrong = new ArrayList<>(known.open());
    if (version == 0 && find(rule.code()) != null) {
      wrong.add(new AlertFinding("code", "taken"));
    }
    wrong.addAll(rules.check(rule));
    findings = wrong;
    if (wrong.isEmpty()) {
      rules.save(rule, version, reader.caller());
      notices.done("alert-rules", version == 0 ? "alert-rules.made" : "alert-rules.saved");
    }
  }

  /** The rules in force. */
  public List<AlertRuleView> getAll() {
    List<AlertRuleView> known = all;
    if (known == null) {
      known = rules.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Rules that were noisy in the last seven days. */
  public List<NoisyRule> getNoisy() {
    return noisyRules.lately(reader.caller());
  }

  /** Whether the reader may change rules. */
  public boolean isWriter() {
    return AlertRight.WRITE_RULES.heldBy(reader.caller());
  }

  /** What is edited, if anything. */
  public @Nullable AlertRuleFields getFields() {
    return fields;
  }

  /** Whether it is a rule that is not there yet. */
  public boolean isNewRule() {
    return version == 0;
  }

  /** What stands in the way of keeping it. */
  public List<AlertFinding> getFindings() {
    return findings;
  }

  /** Everybody who can be told. */
  public AlertReader[] getReaders() {
    return AlertReader.values();
  }

  /** What can be watched. */
  public AlertTrigger[] getTriggers() {
    return AlertTrigger.values();
  }

  /** Of whom measures can be watched. */
  public SubjectKind[] getScopes() {
    return SubjectKind.values();
  }

  /** The measures to choose from. */
  public Measure[] getMeasures() {
    return Measure.values();
  }

  /** How a figure can be compared. */
  public AlertTest[] getTests() {
    return AlertTest.values();
  }

  public @Nullable String getEdit() {
    return edit;
  }

  public void setEdit(@Nullable String edit) {
    this.edit = edit;
  }

  public @Nullable String getCopy() {
    return copy;
  }

  public void setCopy(@Nullable String copy) {
    this.copy = copy;
  }

  /** Whether a wholly new rule was asked for; any word. */
  public @Nullable String getFresh() {
    return fresh;
  }

  public void setFresh(@Nullable String fresh) {
    this.fresh = fresh;
  }
}
