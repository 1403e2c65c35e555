package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.web.faces.Words;

/** One criterion of an inspection on the pages of appeals: claimed, or ruled about (申诉项表单). */
public class ClaimFields {

  /** What stands for N/A in a field of choices. */
  public static final String NOT_APPLICABLE = "n/a";

  private final String code;
  private final String name;
  private final String given;
  private final String comment;
  private final List<Choice> choices;
  private final @Nullable AppealClaim claim;
  private boolean chosen;
  private boolean upheld;
  private @Nullable String point;
  private @Nullable String reason;

  /** A point that could be given. */
  public record Choice(String value, String text) {}

  private ClaimFields(
      Criterion criterion, Answer answer, @Nullable AppealClaim claim, Words words) {
    this.code = criterion.code();
    this.name = text(criterion.names(), words, criterion.code());
    this.comment = answer.comment();
    this.claim = claim;
    this.choices = choices(criterion, words);
    this.given = label(answer.notApplicable() ? null : answer.point());
    if (claim != null) {
      this.point = claim.wantedPoint() == null ? NOT_APPLICABLE : claim.wantedPoint();
    }
  }

  /** Every criterion that was judged, to claim. */
  static List<ClaimFields> judged(FormDocument form, Answers answers, Words words) {
    List<ClaimFields> rows = new ArrayList<>();
    form.criteria()
        .forEach(
            criterion ->
                answers
                    .to(criterion)
                    .ifPresent(
                        answer -> rows.add(new ClaimFields(criterion, answer, null, words))));
    return rows;
  }

  /** The criteria that are claimed, to rule about; marks as they are now. */
  static List<ClaimFields> claimed(
      FormDocument form, Answers answers, List<AppealClaim> claims, Words words) {
    List<ClaimFields> rows = new ArrayList<>();
    for (AppealClaim claim : claims) {
      form.criteria()
          .filter(criterion -> criterion.code().equals(claim.criterion()))
          .forEach(
              criterion ->
                  rows.add(
                      new ClaimFields(
                          criterion,
                          answers.to(criterion).orElse(Answer.doesNotApply()),
                          claim,
                          words)));
    }
    return rows;
  }

  private static List<Choice> choices(Criterion criterion, Words words) {
    List<Choice> choices = new ArrayList<>();
    for (ScalePoint point : criterion.points()) {
      String wording = text(point.wording(), words, point.code());
      BigDecimal worth = point.points().multiply(criterion.weight());
      choices.add(
          new Choice(
              point.code(),
              criterion.weight().signum() == 0
                  ? wording
                  : words.of("appeal.point", worth.stripTrailingZeros().toPlainString(), wording)));
    }
    if (criterion.notApplicable() != NotApplicablePolicy.FORBID) {
      choices.add(new Choice(NOT_APPLICABLE, words.of("appeal.not-applicable")));
    }
    return List.copyOf(choices);
  }

  private static String text(Map<String, String> texts, Words words, String otherwise) {
    return texts.getOrDefault(words.locale().toLanguageTag(), otherwise);
  }

  private String label(@Nullable String key) {
    String value = key == null ? NOT_APPLICABLE : key;
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::text)
        .findFirst()
        .orElse(value);
  }

  /** The claim as it is handed in. */
  AppealClaim claim(List<Long> evidence) {
    return new AppealClaim(code, key(), reason == null ? "" : reason, evidence);
  }

  /** The ruling as it is decided. */
  ClaimRuling ruling() {
    return new ClaimRuling(code, upheld, key(), reason == null ? "" : reason);
  }

  private @Nullable String key() {
    return point == null || point.isEmpty() || point.equals(NOT_APPLICABLE) ? null : point;
  }

  /** The point that a ruling gave, in words. */
  public String worded(ClaimRuling ruling) {
    return label(ruling.point());
  }

  /** What the agent wants, in words; empty without a claim. */
  public String getWanted() {
    return claim == null ? "" : label(claim.wantedPoint());
  }

  /** The claim; null where none was made yet. */
  public @Nullable AppealClaim getClaim() {
    return claim;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** The mark that stands, in words. */
  public String getGiven() {
    return given;
  }

  /** What the inspector said. */
  public String getComment() {
    return comment;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public boolean isUpheld() {
    return upheld;
  }

  public void setUpheld(boolean upheld) {
    this.upheld = upheld;
  }

  public @Nullable String getPoint() {
    return point;
  }

  public void setPoint(@Nullable String point) {
    this.point = point;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
