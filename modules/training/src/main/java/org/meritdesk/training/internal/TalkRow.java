package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkState;
import org.meritdesk.training.api.TalkTopic;

/** One row of the table of talks. */
record TalkRow(
    long id,
    int version,
    long agentId,
    TalkKind kind,
    TalkState state,
    @Nullable Instant at,
    @Nullable LocalDate followUpOn,
    String ledBy,
    Instant openedAt,
    TalkBasis basis,
    Map<TalkTopic, String> notes,
    List<TalkEvidence> evidence,
    @Nullable String spoken,
    @Nullable String objection,
    @Nullable Instant invitedAt,
    @Nullable Instant heldAt,
    @Nullable String heldBy,
    @Nullable Instant agreedAt,
    @Nullable Instant endedAt,
    @Nullable String result) {

  static TalkRow read(ResultSet row) throws SQLException {
    return new TalkRow(
        row.getLong("talk_id"),
        row.getInt("version"),
        row.getLong("agent_id"),
        TalkKind.valueOf(row.getString("kind")),
        TalkState.valueOf(row.getString("state")),
        Columns.instantOrNull(row, "at"),
        row.getObject("follow_up_on", LocalDate.class),
        row.getString("led_by"),
        Columns.instant(row, "opened_at"),
        CoachingJson.basis(row.getString("basis")),
        CoachingJson.notes(row.getString("notes")),
        CoachingJson.evidence(row.getString("evidence")),
        row.getString("spoken"),
        row.getString("objection"),
        Columns.instantOrNull(row, "invited_at"),
        Columns.instantOrNull(row, "held_at"),
        row.getString("held_by"),
        Columns.instantOrNull(row, "agreed_at"),
        Columns.instantOrNull(row, "ended_at"),
        row.getString("result"));
  }
}
