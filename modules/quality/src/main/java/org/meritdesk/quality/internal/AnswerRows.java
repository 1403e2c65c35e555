package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.InspectionFact.Attitude;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.InspectionRevision;
import org.meritdesk.quality.domain.AspectFigures;

/** The table of answers: the draft, then what was published. */
final class AnswerRows {

  private AnswerRows() {}

  static Answers draft(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select answers::text from quality.inspection_answers
            where inspection_id = :id and revision = 0
            """)
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(AnswersJson::answers)
        .orElse(new Answers(Map.of()));
  }

  static void keep(Handle handle, long id, Answers answers, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into quality.inspection_answers (inspection_id, revision, answers, made_by, made_at)
            values (:id, 0, cast(:answers as jsonb), :who, :now)
            on conflict (inspection_id, revision) do update set answers = excluded.answers,
              made_by = excluded.made_by, made_at = excluded.made_at
            """)
        .bind("id", id)
        .bind("answers", AnswersJson.write(answers))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Writes the next revision with its result. */
  static void publish(
      Handle handle,
      long id,
      FormDocument form,
      Answers answers,
      FormResult result,
      String who,
      Instant now,
      @Nullable String reason,
      @Nullable String reference) {
    AspectFigures figures = new AspectFigures(form, result);
    AspectFigures.Share script = figures.share(Aspect.SCRIPT);
    AspectFigures.Share process = figures.share(Aspect.PROCESS);
    handle
        .createUpdate(
            """
            insert into quality.inspection_answers (inspection_id, revision, answers, result, score,
              outcome, attitude, script_met, script_judged, process_met, process_judged, made_by,
              made_at, reason, reference)
            select :id, coalesce(max(revision), 0) + 1, cast(:answers as jsonb),
              cast(:result as jsonb), :score, :outcome, :attitude, :scriptMet, :scriptJudged,
              :processMet, :processJudged, :who, :now, :reason, :reference
            from quality.inspection_answers where inspection_id = :id
            """)
        .bind("id", id)
        .bind("answers", AnswersJson.write(answers))
        .bind("result", AnswersJson.write(result))
        .bind("score", result.score())
        .bind("outcome", result.outcome().name())
        .bind("attitude", attitude(figures.attitudePassed()).name())
        .bind("scriptMet", script.met())
        .bind("scriptJudged", script.judged())
        .bind("processMet", process.met())
        .bind("processJudged", process.judged())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("reason", reason)
        .bind("reference", reference)
        .execute();
  }

  static List<InspectionRevision> published(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select revision, answers::text as answers, result::text as result, score, outcome,
              made_by, made_at, reason, reference
            from quality.inspection_answers where inspection_id = :id and revision > 0
            order by revision desc
            """)
        .bind("id", id)
        .map((row, context) -> revision(row))
        .list();
  }

  private static Attitude attitude(@Nullable Boolean passed) {
    if (passed == null) {
      return Attitude.NOT_JUDGED;
    }
    return passed ? Attitude.PASSED : Attitude.NOT_PASSED;
  }

  private static InspectionRevision revision(ResultSet row) throws SQLException {
    return new InspectionRevision(
        row.getInt("revision"),
        AnswersJson.answers(row.getString("answers")),
        AnswersJson.result(row.getString("result")),
        row.getBigDecimal("score"),
        FormOutcome.valueOf(row.getString("outcome")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("reason"),
        row.getString("reference"));
  }
}
