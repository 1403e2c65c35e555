package org.meritdesk.ingestion.internal.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.domain.Incoming;

/** Messages; what was said goes into a table of its own. */
final class MessageTable implements FactTable {

  @Override
  public FactKind kind() {
    return FactKind.MESSAGE;
  }

  @Override
  public String columns() {
    return """
        contact text, at timestamptz, author_kind text, account_id bigint, private boolean,
        needs_reply boolean, no_reply_reason text, text text""";
  }

  @Override
  public void write(Incoming incoming, Names names, CopyRow row) {
    Incoming.Message fact = (Incoming.Message) incoming;
    row.text(fact.contact())
        .time(fact.at())
        .text(fact.authorKind())
        .plain(fact.author() == null ? null : names.account(fact.author()))
        .plain(fact.internal())
        .plain(fact.needsReply())
        .text(fact.noReplyReason())
        .text(fact.text());
  }

  @Override
  public List<String> partitioned() {
    return List.of("message_version");
  }

  @Override
  public String moment() {
    return "at";
  }

  @Override
  public List<String> inserts() {
    return List.of(
        """
        insert into ingestion.message_version (
          record_id, version_no, source_revision, content_hash, batch_no, contact_id, at, author_kind,
          account_id, private, needs_reply, no_reply_reason)
        select a.record_id, a.version_no, s.revision, s.hash, :batch, c.record_id, s.at, s.author_kind,
          s.account_id, s.private, s.needs_reply, s.no_reply_reason
        from intake_accepted a join intake_stage s using (line)
        join ingestion.record_key c on c.source_id = :source and c.kind = 1 and c.external_id = s.contact
        order by a.record_id""",
        """
        insert into ingestion.message_text (record_id, version_no, text)
        select a.record_id, a.version_no, s.text
        from intake_accepted a join intake_stage s using (line)
        where s.text is not null""");
  }

  @Override
  public Set<String> agents(Incoming incoming) {
    @Nullable String agent = ((Incoming.Message) incoming).author();
    return agent == null ? Set.of() : Set.of(agent);
  }
}
