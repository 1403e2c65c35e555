package org.meritdesk.scoring.internal;

import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;

/** Writes the appraisals of a closing; nothing of it is changed afterwards. */
final class AppraisalWriter {

  private final Handle handle;
  private final ClosingRows.Row closing;

  AppraisalWriter(Handle handle, ClosingRows.Row closing) {
    this.handle = handle;
    this.closing = closing;
  }

  void write(Appraised appraised, List<Loss> losses) {
    long id = head(appraised);
    lines(id, appraised.appraisal().lines(), losses);
    for (Loss loss : losses) {
      contacts(id, loss);
    }
  }

  private long head(Appraised appraised) {
    Appraisal it = appraised.appraisal();
    return handle
        .createQuery(
            """
            insert into scoring.appraisal
              (closing_id, month, revision, agent_id, employee_no, agent_name, assignment_no,
               assignment_id, team_code, post_code, from_day, to_day, days, month_days,
               scheme_code, scheme_version, outcome, score_before_gates, score, grade, rank,
               rank_of, breaches, advice, digest)
            values
              (:closing, :month, :revision, :agent, :employee, :name, :no,
               :assignment, :team, :post, :from, :to, :days, :monthDays,
               :scheme, :version, :outcome, :before, :score, :grade, :rank,
               :rankOf, cast(:breaches as jsonb), cast(:advice as jsonb), :digest)
            returning appraisal_id
            """)
        .bind("closing", closing.closingId())
        .bind("month", it.month().atDay(1))
        .bind("revision", closing.revision())
        .bind("agent", it.agentId())
        .bind("employee", it.employeeNo())
        .bind("name", it.agentName())
        .bind("no", it.assignmentNo())
        .bind("assignment", appraised.part().assignment().id())
        .bind("team", it.teamCode())
        .bind("post", it.postCode())
        .bind("from", it.from())
        .bind("to", it.toExclusive())
        .bind("days", it.days())
        .bind("monthDays", it.monthDays())
        .bind("scheme", it.schemeCode())
        .bind("version", it.schemeVersion())
        .bind("outcome", it.outcome().name())
        .bind("before", it.scoreBeforeGates())
        .bind("score", it.score())
        .bind("grade", it.grade())
        .bind("rank", it.rank())
        .bind("rankOf", it.rankOf())
        .bind("breaches", SchemeJson.write(it.breaches()))
        .bind("advice", SchemeJson.write(it.advice()))
        .bind("digest", HexFormat.of().parseHex(it.digest()))
        .mapTo(Long.class)
        .one();
  }

  private void lines(long id, List<AppraisalLine> lines, List<Loss> losses) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into scoring.appraisal_line
              (appraisal_id, line_no, measure, weight, effective_weight, value, sample, low, high,
               points, contribution, lost, missing, policy,
               other_contacts, other_cost, unattributed)
            values
              (:id, :no, :measure, :weight, :effective, :value, :sample, :low, :high,
               :points, :contribution, :lost, :missing, :policy,
               :others, :otherCost, :unattributed)
            """);
    for (AppraisalLine line : lines) {
      Loss loss =
          losses.stream()
              .filter(each -> each.lineNo() == line.lineNo())
              .findFirst()
              .orElse(LossFinder.nothing(line));
      batch
          .bind("id", id)
          .bind("no", line.lineNo())
          .bind("measure", line.measure())
          .bind("weight", line.weight())
          .bind("effective", line.effectiveWeight())
          .bind("value", line.value())
          .bind("sample", line.sample())
          .bind("low", line.low())
          .bind("high", line.high())
          .bind("points", line.points())
          .bind("contribution", line.contribution())
          .bind("lost", line.lost())
          .bind("missing", line.missing())
          .bind("policy", line.policy() == null ? null : line.policy().name())
          .bind("others", loss.otherContacts())
          .bind("otherCost", loss.otherCost())
          .bind("unattributed", loss.unattributed())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void contacts(long id, Loss loss) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into scoring.loss
              (appraisal_id, line_no, seq, record_id, at, numerator, denominator, cost)
            values (:id, :no, :seq, :record, :at, :numerator, :denominator, :cost)
            """);
    int seq = 0;
    for (CostlyContact contact : loss.contacts()) {
      seq++;
      batch
          .bind("id", id)
          .bind("no", loss.lineNo())
          .bind("seq", seq)
          .bind("record", contact.recordId())
          .bind("at", Columns.utc(contact.at()))
          .bind("numerator", contact.numerator())
          .bind("denominator", contact.denominator())
          .bind("cost", contact.cost())
          .add();
    }
    if (seq > 0) {
      batch.execute();
    }
  }
}
