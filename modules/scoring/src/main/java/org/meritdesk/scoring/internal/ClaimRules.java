package org.meritdesk.scoring.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.ScoringProblem;

/** What may be claimed and ruled about the answers of an inspection (申诉校验). */
final class ClaimRules {

  private final FormDocument form;
  private final Answers answers;

  ClaimRules(JudgedInspection inspection) {
    this.form = inspection.form();
    this.answers = inspection.answers();
  }

  /** Refuses claims that name nothing, the same twice, or what stands already. */
  void checkClaims(List<AppealClaim> claims) {
    if (claims.isEmpty()) {
      throw ScoringProblem.APPEAL_CLAIMS_MISSING.problem();
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      AppealClaim claim = claims.get(i);
      String cause =
          !seen.add(claim.criterion())
              ? "twice"
              : claim.reason().isBlank()
                  ? "reason-missing"
                  : impossible(claim.criterion(), claim.wantedPoint());
      if (cause != null) {
        throw refused(ScoringProblem.APPEAL_CLAIM_REFUSED, i, claim.criterion(), cause);
      }
    }
  }

  /** Refuses rulings that leave a claim out, speak of something else, or change nothing. */
  void checkRulings(List<AppealClaim> claims, List<ClaimRuling> rulings) {
    Set<String> open = new HashSet<>();
    claims.forEach(claim -> open.add(claim.criterion()));
    for (int i = 0; i < rulings.size(); i++) {
      ClaimRuling ruling = rulings.get(i);
      String cause =
          !open.remove(ruling.criterion())
              ? "not-claimed"
              : ruling.reason().isBlank()
                  ? "reason-missing"
                  : ruling.upheld() ? impossible(ruling.criterion(), ruling.point()) : null;
      if (cause != null) {
        throw refused(ScoringProblem.APPEAL_RULING_REFUSED, i, ruling.criterion(), cause);
      }
    }
    if (!open.isEmpty()) {
      throw refused(
          ScoringProblem.APPEAL_RULING_REFUSED,
          rulings.size(),
          open.iterator().next(),
          "ruling-missing");
    }
  }

  /** What the rulings make of the appeal. */
  static AppealState outcome(List<ClaimRuling> rulings) {
    long upheld = rulings.stream().filter(ClaimRuling::upheld).count();
    return upheld == 0
        ? AppealState.REJECTED
        : upheld == rulings.size() ? AppealState.UPHELD : AppealState.PARTLY_UPHELD;
  }

  /** The answers with every accepted claim set right; a comment stays, else the ruling's reason. */
  Answers after(List<ClaimRuling> rulings) {
    Map<String, Answer> changed = new HashMap<>(answers.byCriterion());
    BiFunction<String, Answer, Answer> keepingComment =
        (reason, was) -> was.comment().isBlank() ? was.because(reason) : was;
    for (ClaimRuling ruling : rulings) {
      if (ruling.upheld()) {
        Answer was = changed.get(ruling.criterion());
        Answer now =
            new Answer(ruling.point(), ruling.point() == null, was == null ? "" : was.comment());
        changed.put(ruling.criterion(), keepingComment.apply(ruling.reason(), now));
      }
    }
    return new Answers(changed);
  }

  private @Nullable String impossible(String code, @Nullable String point) {
    Criterion criterion =
        form.criteria().filter(each -> each.code().equals(code)).findFirst().orElse(null);
    Answer answer = criterion == null ? null : answers.to(criterion).orElse(null);
    if (criterion == null || answer == null) {
      return "criterion-not-judged";
    }
    if (point == null && criterion.notApplicable() == NotApplicablePolicy.FORBID) {
      return "not-applicable-forbidden";
    }
    if (point != null && criterion.point(point).isEmpty()) {
      return "point-unknown";
    }
    String stands = answer.notApplicable() ? null : answer.point();
    return Objects.equals(stands, point) ? "nothing-changed" : null;
  }

  private static Problem refused(ScoringProblem type, int row, String criterion, String cause) {
    return type.problem("row", row + 1, "criterion", criterion, "cause", cause);
  }
}
