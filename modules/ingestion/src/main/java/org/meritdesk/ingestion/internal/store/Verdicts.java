package org.meritdesk.ingestion.internal.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;

/**
 * Judges the staged lines against the versions held and against each other, in the order of lines:
 * A accepted, D duplicate, S superseded, C conflict. Only whoever holds the lock of the source may
 * ask, so that nobody else adds keys meanwhile.
 */
public final class Verdicts {

  /** How many lines of each verdict. */
  public record Counts(long accepted, long duplicate, long superseded, long conflicts) {}

  /**
   * A line without a revision ranks -1. {@code top} is the highest rank before the line, {@code
   * reference} the content of that rank.
   */
  private static final String JUDGE =
      """
      create temp table intake_verdict on commit drop as
      with held as (
        select s.line, s.external_id, s.revision, s.hash, k.record_id as held_id,
          coalesce(k.version_no, 0) as held_no,
          coalesce(s.revision, -1) as rank,
          case when k.version_no > 0 then coalesce(k.source_revision, -1) end as held_rank,
          k.content_hash as held_hash,
          max(coalesce(s.revision, -1)) over (partition by s.external_id order by s.line
            rows between unbounded preceding and 1 preceding) as seen_rank
        from intake_stage s
        left join ingestion.record_key k
          on k.source_id = :source and k.kind = :kind and k.external_id = s.external_id
      ), first as (
        select distinct on (external_id, coalesce(revision, -1))
          external_id, coalesce(revision, -1) as rank, hash
        from intake_stage
        where external_id in (
          select external_id from intake_stage group by external_id having count(*) > 1)
        order by external_id, coalesce(revision, -1), line
      ), compared as (
        select h.*, greatest(h.held_rank, h.seen_rank) as top,
          case when greatest(h.held_rank, h.seen_rank) = h.held_rank then h.held_hash else f.hash end
            as reference
        from held h
        left join first f
          on f.external_id = h.external_id and f.rank = greatest(h.held_rank, h.seen_rank)
      ), judged as (
        select c.*,
          case
            when top is null or rank > top then 'A'
            when rank < top and revision is not null then 'S'
            when hash = reference then 'D'
            else 'C'
          end as verdict
        from compared c
      )
      select line, external_id, revision, hash, held_id, verdict,
        held_no + count(*) filter (where verdict = 'A') over (partition by external_id order by line)
          as version_no
      from judged""";

  private final Handle handle;
  private final int source;
  private final int kind;

  /** Judges. */
  public Verdicts(Handle handle, int source, int kind) {
    this.handle = handle;
    this.source = source;
    this.kind = kind;
    handle.execute("analyze intake_stage (line, external_id)");
    handle.createUpdate(JUDGE).bind("source", source).bind("kind", kind).execute();
    handle.execute("analyze intake_verdict (line, external_id, held_id)");
  }

  /** How many lines of each verdict. */
  public Counts counts() {
    return handle
        .createQuery(
            """
            select count(*) filter (where verdict = 'A') as accepted,
              count(*) filter (where verdict = 'D') as duplicate,
              count(*) filter (where verdict = 'S') as superseded,
              count(*) filter (where verdict = 'C') as conflicts
            from intake_verdict""")
        .map(
            (row, context) ->
                new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .one();
  }

  /** The conflicting lines, in order. */
  public List<Refusal> conflicts(int most) {
    return handle
        .createQuery(
            "select line, external_id from intake_verdict where verdict = 'C' order by line limit :most")
        .bind("most", most)
        .map(
            (row, context) ->
                new Refusal(row.getLong(1), RefusalCode.CONFLICT, "id", row.getString(2)))
        .list();
  }

  /** Quarantines the conflicting lines. */
  public void quarantine(long loadId, java.time.Instant at) {
    handle
        .createUpdate(
            """
            insert into ingestion.refusal (load_id, line_no, code, field, value, at)
            select :load, line, 'CONFLICT', 'id', left(external_id, 120), :at
            from intake_verdict where verdict = 'C' order by line""")
        .bind("load", loadId)
        .bind("at", at)
        .execute();
  }

  /** Makes the keys point at the newest accepted version, and names the accepted lines. */
  public void key() {
    handle.execute(
        """
        create temp table intake_accepted (line bigint, record_id bigint, version_no int)
        on commit drop""");
    handle
        .createUpdate(
            """
            with made as (
              insert into ingestion.record_key (
                source_id, kind, external_id, version_no, source_revision, content_hash)
              select distinct on (external_id)
                :source, :kind, external_id, version_no, revision, hash
              from intake_verdict where verdict = 'A' and held_id is null
              order by external_id, line desc
              returning record_id, external_id)
            insert into intake_accepted
            select v.line, m.record_id, v.version_no
            from made m join intake_verdict v using (external_id)
            where v.verdict = 'A'""")
        .bind("source", source)
        .bind("kind", kind)
        .execute();
    handle.execute(
        """
        update ingestion.record_key k
        set version_no = n.version_no, source_revision = n.revision, content_hash = n.hash
        from (
          select distinct on (held_id) held_id, version_no, revision, hash
          from intake_verdict where verdict = 'A' and held_id is not null
          order by held_id, line desc) n
        where k.record_id = n.held_id""");
    handle.execute(
        """
        insert into intake_accepted
        select line, held_id, version_no
        from intake_verdict where verdict = 'A' and held_id is not null""");
    handle.execute("analyze intake_accepted");
  }
}
