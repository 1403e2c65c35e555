package org.meritdesk.ingestion.internal.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.Refused;
import org.meritdesk.ingestion.internal.read.FactReader;
import org.meritdesk.ingestion.internal.read.Fields;
import org.meritdesk.ingestion.internal.read.LineReader;
import org.meritdesk.ingestion.internal.read.Marks;
import org.meritdesk.ingestion.internal.read.RawLine;
import org.meritdesk.ingestion.internal.read.TimeLimits;

/** Turns a row into the object that a source of JSON would have sent, and reads that. */
final class Mapping implements LineReader {

  private final ProfileDocument profile;
  private final Map<String, Integer> columns;
  private final TimeLimits limits;
  private final FactReader reader;
  private final Moments moments;
  private final IntervalReader intervals;

  Mapping(ProfileDocument profile, FactKind kind, Map<String, Integer> columns, TimeLimits limits) {
    this.profile = profile;
    this.columns = columns;
    this.limits = limits;
    this.reader = FactReader.of(kind);
    this.moments = new Moments(profile);
    this.intervals = new IntervalReader(moments);
  }

  @Override
  public Incoming read(RawLine line, Marks marks) {
    String text = new String(line.bytes(), StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new Refused(RefusalCode.MALFORMED, null, text);
    }
    Row row = new Row(columns, Cells.split(text, profile.delimiter().charAt(0), profile.quote()));
    return reader.read(new Fields(object(row, marks), limits), marks);
  }

  private ObjectNode object(Row row, Marks marks) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Map<String, Happening> happenings = happenings(row, marks);
    Evaluation evaluation = new Evaluation(moments, row, happenings);
    profile.fields().forEach((field, expression) -> evaluation.put(object, field, expression));
    if (profile.intervals() != null) {
      phases(object.putArray("phases"), profile.intervals(), happenings, evaluation);
    }
    if (profile.segments() != null) {
      Instant last = last(object, happenings);
      segments(object.putArray("segments"), profile.segments(), happenings, evaluation, last);
    }
    return object;
  }

  private Map<String, Happening> happenings(Row row, Marks marks) {
    Map<String, Happening> happenings = new HashMap<>();
    if (profile.intervals() == null) {
      return happenings;
    }
    LocalDateTime opened = opened(row);
    for (ProfileDocument.Interval interval : profile.intervals()) {
      Happening happening = intervals.read(interval, row, opened);
      if (happening != null) {
        happenings.put(interval.name(), happening);
        if (happening.wrapped()) {
          marks.add(
              interval.kind().equals("queue")
                  ? QualityCheck.WRAPPED_QUEUE
                  : QualityCheck.WRAPPED_SERVICE);
        }
      }
    }
    return happenings;
  }

  /**
   * When the contact began, by the file's clock; intervals that step back from it are the next
   * day's.
   */
  private LocalDateTime opened(Row row) {
    ProfileDocument.@Nullable Expression opened = profile.fields().get("opened_at");
    if (opened == null || opened.date() == null || opened.time() == null) {
      return LocalDateTime.MIN;
    }
    return moments
        .date(opened.date(), row.cell(opened.date()))
        .atTime(moments.time(opened.time(), row.cell(opened.time())));
  }

  private static void phases(
      ArrayNode phases,
      List<ProfileDocument.Interval> intervals,
      Map<String, Happening> happenings,
      Evaluation evaluation) {
    for (ProfileDocument.Interval interval : intervals) {
      Happening happening = happenings.get(interval.name());
      if (happening == null) {
        continue;
      }
      ObjectNode phase = phases.addObject();
      phase.put("kind", interval.kind());
      phase.put("start", happening.from().toString());
      phase.put("end", happening.to().toString());
      if (interval.agent() != null) {
        evaluation.put(phase, "agent", interval.agent());
      }
    }
  }

  private static void segments(
      ArrayNode segments,
      List<ProfileDocument.Segment> rules,
      Map<String, Happening> happenings,
      Evaluation evaluation,
      Instant last) {
    for (ProfileDocument.Segment rule : rules) {
      String agent = evaluation.text(rule.agent());
      if (agent == null) {
        continue;
      }
      Happening happening = happenings.get(rule.interval());
      ObjectNode segment = segments.addObject();
      segment.put("agent", agent);
      segment.put("from", (happening == null ? last : happening.from()).toString());
      segment.put("to", (happening == null ? last : happening.to()).toString());
    }
  }

  /** The last moment that is known of the contact; also its close, where the profile maps none. */
  private static Instant last(ObjectNode object, Map<String, Happening> happenings) {
    Instant last = Instant.parse(object.path("opened_at").asText());
    long selfService = object.path("self_service_ms").asLong(0);
    last = selfService > 0 ? last.plusMillis(selfService) : last;
    for (Happening happening : happenings.values()) {
      last = happening.to().isAfter(last) ? happening.to() : last;
    }
    if (!object.has("closed_at")) {
      object.put("closed_at", last.toString());
    }
    return last;
  }
}
