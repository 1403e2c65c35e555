package org.meritdesk.incentive.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * What else a plan gives than the bonus (激励规则): a record that reads published months and says for
 * whom it holds, and why. One more incentive is one more record, its name below and its line in a
 * plan.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Promotion.class, name = "promotion"),
  @JsonSubTypes.Type(value = MonthStar.class, name = "month-star"),
  @JsonSubTypes.Type(value = TopShare.class, name = "top-share"),
  @JsonSubTypes.Type(value = TeamPart.class, name = "team-part"),
  @JsonSubTypes.Type(value = BonusPool.class, name = "bonus-pool"),
  @JsonSubTypes.Type(value = PayShareLimit.class, name = "pay-share-limit"),
  @JsonSubTypes.Type(value = BonusBounds.class, name = "bonus-bounds"),
  @JsonSubTypes.Type(value = PieceReward.class, name = "piece-reward"),
  @JsonSubTypes.Type(value = TierResources.class, name = "tier-resources"),
  @JsonSubTypes.Type(value = PointsRule.class, name = "points"),
  @JsonSubTypes.Type(value = LeaveForPraise.class, name = "praise-leave"),
  @JsonSubTypes.Type(value = StreakMedal.class, name = "streak-medal"),
  @JsonSubTypes.Type(value = SkillBadge.class, name = "skill-badge")
})
public sealed interface IncentiveRule
    permits Promotion, MonthStar, TopShare, TierResources, PayRule, RecognitionRule {

  /** Stable key, unique over all plans in force. */
  String code();

  /** Names by language tag. */
  Map<String, String> names();

  /** How many months it reads, the judged one included. */
  int months();

  /** For whom it holds and who lacks what; who is not concerned at all is left out. */
  List<Judgement> judge(MonthEvidence evidence);

  /** What must be mended before it can be used; the place is that within the rule. */
  List<RuleFlaw> flaws();
}
