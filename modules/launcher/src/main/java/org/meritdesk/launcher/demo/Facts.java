package org.meritdesk.launcher.demo;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The facts of the demo, each written as one line of the intake's JSON. */
final class Facts {
  private Facts() {}

  /** Takes the facts as the simulator makes them. */
  interface Sink {
    void take(Fact fact);
  }

  /** One line for the intake: of a kind, from a source. */
  sealed interface Fact {
    String kind();

    String source();

    void write(JsonGenerator out) throws IOException;
  }

  record Phase(@Nullable String agent, String kind, Span span) {}

  record Segment(String agent, Span span, String handover) {}

  record Contact(
      Desk desk,
      String id,
      @Nullable String customer,
      String issue,
      boolean urgent,
      String language,
      Span open,
      String closedBy,
      String outcome,
      List<Phase> phases,
      List<Segment> segments)
      implements Fact {
    @Override
    public String kind() {
      return "contacts";
    }

    @Override
    public String source() {
      return desk.source();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", id);
      out.writeStringField("channel", desk.channel());
      out.writeStringField("queue", desk.queue());
      text(out, "customer", customer);
      out.writeStringField("issue", issue);
      out.writeNumberField("priority", urgent ? 1 : 3);
      out.writeStringField("language", language);
      out.writeStringField("opened_at", time(open.from()));
      out.writeStringField("closed_at", time(open.to()));
      out.writeStringField("closed_by", closedBy);
      out.writeStringField("outcome", outcome);
      out.writeArrayFieldStart("phases");
      for (Phase phase : phases) {
        out.writeStartObject();
        text(out, "agent", phase.agent());
        out.writeStringField("kind", phase.kind());
        out.writeStringField("start", time(phase.span().from()));
        out.writeStringField("end", time(phase.span().to()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeArrayFieldStart("segments");
      for (Segment segment : segments) {
        out.writeStartObject();
        out.writeStringField("agent", segment.agent());
        out.writeStringField("from", time(segment.span().from()));
        out.writeStringField("to", time(segment.span().to()));
        out.writeStringField("handover", segment.handover());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }

  record Message(
      Desk desk,
      String id,
      String contact,
      long at,
      String authorKind,
      @Nullable String author,
      boolean inside,
      String text)
      implements Fact {
    @Override
    public String kind() {
      return "messages";
    }

    @Override
    public String source() {
      return desk.source();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", id);
      out.writeStringField("contact", contact);
      out.writeStringField("at", time(at));
      out.writeStringField("author_kind", authorKind);
      Facts.text(out, "author", author);
      if (inside) {
        out.writeBooleanField("private", true);
      }
      out.writeStringField("text", text);
    }
  }

  record Rating(
      Desk desk, String id, String contact, String agent, int stars, long at, @Nullable String word)
      implements Fact {
    @Override
    public String kind() {
      return "ratings";
    }

    @Override
    public String source() {
      return desk.source();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", id);
      out.writeStringField("contact", contact);
      out.writeStringField("agent", agent);
      out.writeStringField("scale", "1-5");
      out.writeNumberField("raw", stars);
      out.writeStringField("at", time(at));
      text(out, "comment", word);
    }
  }

  record Complaint(
      Desk desk,
      String id,
      String contact,
      String agent,
      long at,
      String cause,
      boolean valid,
      @Nullable Long escalatedAt,
      long resolvedAt)
      implements Fact {
    @Override
    public String kind() {
      return "complaints";
    }

    @Override
    public String source() {
      return desk.source();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", id);
      out.writeStringField("contact", contact);
      out.writeStringField("agent", agent);
      out.writeStringField("at", time(at));
      out.writeStringField("cause", cause);
      out.writeBooleanField("valid", valid);
      text(out, "escalated_at", escalatedAt == null ? null : time(escalatedAt));
      out.writeStringField("resolved_at", time(resolvedAt));
    }
  }

  record AgentState(String source, String id, String agent, String state, Span span)
      implements Fact {
    @Override
    public String kind() {
      return "agent-states";
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", id);
      out.writeStringField("agent", agent);
      out.writeStringField("state", state);
      out.writeStringField("start", time(span.from()));
      out.writeStringField("end", time(span.to()));
    }
  }

  /** An outside figure of one agent's day: a share when there is a denominator, else a value. */
  record Outside(
      String source,
      String measure,
      String agent,
      LocalDate day,
      long numerator,
      @Nullable Long denominator)
      implements Fact {
    @Override
    public String kind() {
      return "measurements";
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
      out.writeStringField("id", measure.toLowerCase(Locale.ROOT) + "-" + agent + "-" + day);
      out.writeStringField("measure", measure);
      out.writeStringField("agent", agent);
      out.writeStringField("day", day.toString());
      if (denominator == null) {
        out.writeNumberField("value", numerator);
        out.writeNumberField("sample", 1);
      } else {
        out.writeNumberField("numerator", numerator);
        out.writeNumberField("denominator", denominator);
        out.writeNumberField("sample", denominator);
      }
    }
  }

  private static void text(JsonGenerator out, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(field, value);
    }
  }

  private static String time(long moment) {
    return ISO_OFFSET_DATE_TIME.format(Instant.ofEpochMilli(moment).atZone(Period.ZONE));
  }
}
