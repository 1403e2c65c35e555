package org.meritdesk.web.faces.incentive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestLine;
import org.meritdesk.incentive.api.ContestTier;

/** A contest while it is written (竞赛表单): a few rows to fill in, empty ones do not count. */
public class ContestFields implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LINES = 4;
  private static final int TIERS = 4;

  private String nameZh = "";
  private String nameEn = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private List<String> teams = List.of();
  private List<String> posts = List.of();
  private String qualifier = "";
  private @Nullable BigDecimal qualifies;
  private boolean anonymous = true;
  private final List<Line> lines = new ArrayList<>();
  private final List<Tier> tiers = new ArrayList<>();

  /** Empty rows. */
  ContestFields() {
    for (int i = 0; i < LINES; i++) {
      lines.add(new Line());
    }
    for (int i = 0; i < TIERS; i++) {
      tiers.add(new Tier());
    }
  }

  /** What is written already. */
  ContestFields(ContestDocument read) {
    nameZh = read.names().getOrDefault("zh-CN", "");
    nameEn = read.names().getOrDefault("en", "");
    from = read.from();
    until = read.until();
    teams = List.copyOf(read.teams());
    posts = List.copyOf(read.posts());
    qualifier = read.qualifier() == null ? "" : read.qualifier();
    qualifies = read.qualifies();
    anonymous = read.anonymous();
    read.lines().forEach(each -> lines.add(new Line(each)));
    read.tiers().forEach(each -> tiers.add(new Tier(each)));
    while (lines.size() < LINES) {
      lines.add(new Line());
    }
    while (tiers.size() < TIERS) {
      tiers.add(new Tier());
    }
  }

  /** As it is typed; what is missing is left to the check. */
  @SuppressWarnings("NullAway") // the check says what is missing
  ContestDocument document() {
    return new ContestDocument(
        Map.of("zh-CN", nameZh, "en", nameEn),
        from,
        until,
        new HashSet<>(teams),
        new HashSet<>(posts),
        lines.stream().filter(each -> !each.measure.isEmpty()).map(Line::line).toList(),
        qualifier,
        qualifies,
        tiers.stream().filter(Tier::filled).map(Tier::tier).toList(),
        anonymous);
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

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public List<String> getTeams() {
    return teams;
  }

  public void setTeams(List<String> teams) {
    this.teams = List.copyOf(teams);
  }

  public List<String> getPosts() {
    return posts;
  }

  public void setPosts(List<String> posts) {
    this.posts = List.copyOf(posts);
  }

  public String getQualifier() {
    return qualifier;
  }

  public void setQualifier(@Nullable String qualifier) {
    this.qualifier = qualifier == null ? "" : qualifier;
  }

  public @Nullable BigDecimal getQualifies() {
    return qualifies;
  }

  public void setQualifies(@Nullable BigDecimal qualifies) {
    this.qualifies = qualifies;
  }

  public boolean isAnonymous() {
    return anonymous;
  }

  public void setAnonymous(boolean anonymous) {
    this.anonymous = anonymous;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Tier> getTiers() {
    return tiers;
  }

  /** A line while it is written (竞赛指标表单). */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private String measure = "";
    private @Nullable BigDecimal weight;
    private @Nullable BigDecimal nothing;
    private @Nullable BigDecimal full;
    private @Nullable Integer sample;

    Line() {}

    Line(ContestLine read) {
      measure = read.measure();
      weight = read.weight();
      nothing = read.nothing();
      full = read.full();
      sample = (int) read.minimumSample();
    }

    @SuppressWarnings("NullAway") // the check says what is missing
    private ContestLine line() {
      return new ContestLine(measure, weight, nothing, full, sample == null ? 0 : sample);
    }

    public String getMeasure() {
      return measure;
    }

    public void setMeasure(@Nullable String measure) {
      this.measure = measure == null ? "" : measure;
    }

    public @Nullable BigDecimal getWeight() {
      return weight;
    }

    public void setWeight(@Nullable BigDecimal weight) {
      this.weight = weight;
    }

    public @Nullable BigDecimal getNothing() {
      return nothing;
    }

    public void setNothing(@Nullable BigDecimal nothing) {
      this.nothing = nothing;
    }

    public @Nullable BigDecimal getFull() {
      return full;
    }

    public void setFull(@Nullable BigDecimal full) {
      this.full = full;
    }

    public @Nullable Integer getSample() {
      return sample;
    }

    public void setSample(@Nullable Integer sample) {
      this.sample = sample;
    }
  }

  /** A tier while it is written (竞赛奖级表单). */
  public static class Tier implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer upTo;
    private String reward = "";
    private @Nullable BigDecimal prize;
    private @Nullable Integer points;

    Tier() {}

    Tier(ContestTier read) {
      upTo = read.upTo();
      reward = read.reward();
      prize = read.prize().signum() == 0 ? null : read.prize();
      points = read.points() == 0 ? null : read.points();
    }

    private boolean filled() {
      return upTo != null || !reward.isEmpty();
    }

    private ContestTier tier() {
      return new ContestTier(
          upTo == null ? 0 : upTo,
          reward,
          prize == null ? BigDecimal.ZERO : prize,
          points == null ? 0 : points);
    }

    public @Nullable Integer getUpTo() {
      return upTo;
    }

    public void setUpTo(@Nullable Integer upTo) {
      this.upTo = upTo;
    }

    public @Nullable BigDecimal getPrize() {
      return prize;
    }

    public void setPrize(@Nullable BigDecimal prize) {
      this.prize = prize;
    }

    public @Nullable Integer getPoints() {
      return points;
    }

    public void setPoints(@Nullable Integer points) {
      this.points = points;
    }

    public String getReward() {
      return reward;
    }

    public void setReward(@Nullable String reward) {
      this.reward = reward == null ? "" : reward.strip();
    }
  }
}
