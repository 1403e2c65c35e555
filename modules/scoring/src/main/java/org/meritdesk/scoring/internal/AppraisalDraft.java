package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.domain.CanonicalForm;
import org.meritdesk.scoring.domain.Judgement;
import org.meritdesk.scoring.domain.Ranking;

/** Puts an appraisal together and seals it with its digest. */
final class AppraisalDraft {

  /** The live set of clocks and windows. */
  static final int LIVE_RULESET = 0;

  private AppraisalDraft() {}

  static Appraisal withoutScheme(YearMonth month, Part part, AgentView agent) {
    Judgement nothing = new Judgement(Outcome.NO_SCHEME, List.of(), null, null, null, List.of());
    return sealed(month, part, agent, null, nothing, null, List.of());
  }

  static Appraisal judged(
      YearMonth month,
      Part part,
      AgentView agent,
      SchemeRows.Row scheme,
      Judgement judgement,
      @Nullable Ranking ranking,
      List<Advice> advice) {
    return sealed(month, part, agent, scheme, judgement, ranking, advice);
  }

  private static Appraisal sealed(
      YearMonth month,
      Part part,
      AgentView agent,
      SchemeRows.@Nullable Row scheme,
      Judgement judgement,
      @Nullable Ranking ranking,
      List<Advice> advice) {
    BigDecimal score = judgement.score();
    Integer rank = score == null || ranking == null ? null : ranking.placeOf(score);
    Appraisal open =
        new Appraisal(
            null,
            month,
            0,
            MonthState.OPEN,
            agent.id(),
            agent.employeeNo(),
            agent.name(),
            part.assignmentNo(),
            part.assignment().teamCode(),
            part.assignment().postCode(),
            part.from(),
            part.toExclusive(),
            part.days(),
            month.lengthOfMonth(),
            scheme == null ? null : scheme.code(),
            scheme == null ? null : Integer.valueOf(scheme.versionNo()),
            judgement.outcome(),
            judgement.scoreBeforeGates(),
            score,
            judgement.grade(),
            rank,
            ranking == null || rank == null ? null : Integer.valueOf(ranking.size()),
            judgement.lines(),
            judgement.breaches(),
            advice,
            "");
    return open.sealedBy(CanonicalForm.digest(open, LIVE_RULESET));
  }
}
