package org.meritdesk.web.faces.incentive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.web.faces.MonthParam;

/** A plan's document while it is shown or edited (激励方案表单). */
public class PlanFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient @Nullable PlanDocument base;
  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private String validFrom = "";
  private @Nullable BigDecimal unscored;
  private final List<BaseFields> bases = new ArrayList<>();
  private final List<BandFields> bands = new ArrayList<>();

  private final List<RuleFields> rules = new ArrayList<>();

  void show(PlanDocument document) {
    base = document;
    code = document.code();
    nameZh = document.names().getOrDefault("zh-CN", "");
    nameEn = document.names().getOrDefault("en", "");
    validFrom = String.valueOf(document.validFrom());
    unscored = document.unscoredCoefficient();
    bases.clear();
    document.bases().forEach(each -> bases.add(new BaseFields(each)));
    bands.clear();
    document.coefficients().forEach(each -> bands.add(new BandFields(each)));
    rules.clear();
    document.rules().forEach(each -> rules.add(new RuleFields(each)));
  }

  PlanDocument document() {
    PlanDocument read = getBase();
    return new PlanDocument(
        code,
        Map.of("zh-CN", nameZh, "en", nameEn),
        MonthParam.read(validFrom)
            .orElseThrow(() -> IncentiveProblem.PLAN_UNREADABLE.problem("detail", validFrom)),
        read.currency(),
        bases.stream().map(BaseFields::base).toList(),
        bands.stream().map(BandFields::band).toList(),
        unscored,
        rules.stream().map(RuleFields::rule).toList(),
        read.source(),
        read.notes());
  }

  /** The document that was read. */
  public PlanDocument getBase() {
    PlanDocument read = base;
    if (read == null) {
      throw IncentiveProblem.PLAN_UNREADABLE.problem("detail", "");
    }
    return read;
  }

  /** Adds a base. */
  public void addBase() {
    bases.add(new BaseFields(new PlanDocument.Base("", null, BigDecimal.ZERO)));
  }

  /** Takes a base out. */
  public void remove(BaseFields each) {
    bases.remove(each);
  }

  /** Adds a coefficient above the last one, which takes the rest. */
  public void addBand() {
    if (bands.isEmpty()) {
      bands.add(new BandFields(new PlanDocument.CoefficientBand(null, null)));
      return;
    }
    int at = Math.max(0, bands.size() - 1);
    bands.add(at, new BandFields(new PlanDocument.CoefficientBand(BigDecimal.ZERO, null)));
  }

  /** Takes a coefficient out. */
  public void remove(BandFields each) {
    bands.remove(each);
  }

  /** Adds a rule like one that ships. */
  void add(IncentiveRule rule) {
    rules.add(new RuleFields(rule));
  }

  /** Takes a rule out. */
  public void remove(RuleFields each) {
    rules.remove(each);
  }

  /** The rules. */
  public List<RuleFields> getRules() {
    return rules;
  }

  /** The bases. */
  public List<BaseFields> getBases() {
    return bases;
  }

  /** The coefficients from the highest edge down. */
  public List<BandFields> getBands() {
    return bands;
  }

  /** The key of the plan. */
  public String getCode() {
    return code;
  }

  /** Takes the key of the plan. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  /** The Chinese name. */
  public String getNameZh() {
    return nameZh;
  }

  /** Takes the Chinese name. */
  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  /** The English name. */
  public String getNameEn() {
    return nameEn;
  }

  /** Takes the English name. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  /** The first month in force. */
  public String getValidFrom() {
    return validFrom;
  }

  /** Takes the first month in force. */
  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom;
  }

  /** What a part without a score earns. */
  public @Nullable BigDecimal getUnscored() {
    return unscored;
  }

  /** Takes what a part without a score earns. */
  public void setUnscored(@Nullable BigDecimal unscored) {
    this.unscored = unscored;
  }

  /** A base while it is edited (奖金基数表单). */
  public static class BaseFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String post;
    private @Nullable String step;
    private @Nullable BigDecimal amount;

    BaseFields(PlanDocument.Base read) {
      post = read.post();
      step = read.step();
      amount = read.amount();
    }

    PlanDocument.Base base() {
      return new PlanDocument.Base(
          post,
          step == null || step.isBlank() ? null : step.strip(),
          amount == null ? BigDecimal.ZERO : amount);
    }

    /** The code of the post. */
    public String getPost() {
      return post;
    }

    /** Takes the code of the post. */
    public void setPost(@Nullable String post) {
      this.post = post == null ? "" : post;
    }

    /** The ladder step; empty for every other one. */
    public @Nullable String getStep() {
      return step;
    }

    /** Takes the ladder step. */
    public void setStep(@Nullable String step) {
      this.step = step;
    }

    /** The amount of a whole month. */
    public @Nullable BigDecimal getAmount() {
      return amount;
    }

    /** Takes the amount. */
    public void setAmount(@Nullable BigDecimal amount) {
      this.amount = amount;
    }
  }

  /** A coefficient while it is edited (奖金系数表单). */
  public static class BandFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable BigDecimal atLeast;
    private @Nullable BigDecimal coefficient;
    private final boolean rest;

    BandFields(PlanDocument.CoefficientBand read) {
      atLeast = read.atLeast();
      coefficient = read.coefficient();
      rest = read.atLeast() == null;
    }

    PlanDocument.CoefficientBand band() {
      return new PlanDocument.CoefficientBand(atLeast, coefficient);
    }

    /** Whether it takes the rest. */
    public boolean isRest() {
      return rest;
    }

    /** The lowest score, included. */
    public @Nullable BigDecimal getAtLeast() {
      return atLeast;
    }

    /** Takes the lowest score. */
    public void setAtLeast(@Nullable BigDecimal atLeast) {
      this.atLeast = atLeast;
    }

    /** The factor; null while nobody has decided. */
    public @Nullable BigDecimal getCoefficient() {
      return coefficient;
    }

    /** Takes the factor. */
    public void setCoefficient(@Nullable BigDecimal coefficient) {
      this.coefficient = coefficient;
    }
  }
}
