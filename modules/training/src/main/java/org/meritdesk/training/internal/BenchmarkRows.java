package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.Benchmark;

/** The table of reference values. */
final class BenchmarkRows {

  private BenchmarkRows() {}

  /** By measure, the newest first. */
  static List<Benchmark> all(Handle handle) {
    return handle
        .createQuery(
            "select * from training.benchmark"
                + " order by measure, published_on desc, benchmark_id desc limit 500")
        .map(
            (row, context) ->
                new Benchmark(
                    row.getLong("benchmark_id"),
                    Measure.valueOf(row.getString("measure")),
                    row.getBigDecimal("value"),
                    row.getString("about"),
                    row.getString("source"),
                    Columns.day(row, "published_on")))
        .list();
  }

  static long insert(Handle handle, Benchmark benchmark, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.benchmark
              (measure, value, about, source, published_on, kept_by, kept_at)
            values (:measure, :value, :about, :source, :day, :who, :now)
            returning benchmark_id
            """)
        .bind("measure", benchmark.measure().name())
        .bind("value", benchmark.value())
        .bind("about", benchmark.about().strip())
        .bind("source", benchmark.source().strip())
        .bind("day", benchmark.publishedOn())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  static boolean update(Handle handle, Benchmark benchmark, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update training.benchmark
                set measure = :measure, value = :value, about = :about, source = :source,
                  published_on = :day, kept_by = :who, kept_at = :now
                where benchmark_id = :id
                """)
            .bind("id", benchmark.id())
            .bind("measure", benchmark.measure().name())
            .bind("value", benchmark.value())
            .bind("about", benchmark.about().strip())
            .bind("source", benchmark.source().strip())
            .bind("day", benchmark.publishedOn())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static boolean delete(Handle handle, long id) {
    return handle
            .createUpdate("delete from training.benchmark where benchmark_id = :id")
            .bind("id", id)
            .execute()
        == 1;
  }
}
