package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CalibrationDraw;
import org.meritdesk.quality.api.CalibrationPart;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What is typed to open a session (发起校准): contacts are drawn, unless their numbers are given. */
@Named
@RequestScoped
public class CalibrationOpening {

  private static final List<String> CHANNELS =
      List.of("phone", "chat", "taobao", "wecom", "app", "web", "email", "community");

  @Inject private Calibrations calibrations;
  @Inject private Forms forms;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String name;
  private @Nullable String form;
  private String[] participants = new String[0];
  private @Nullable String expert;
  private @Nullable String due;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable Integer size = 5;
  private @Nullable String channel;
  private @Nullable String numbers;

  /** Opens the session and shows it. */
  public void open() {
    List<CalibrationPart> named = named();
    CalibrationView view =
        calibrations.open(
            new CalibrationRequest(
                name == null ? "" : name,
                form == null ? "" : form,
                null,
                named,
                named.isEmpty() ? draw() : null,
                Arrays.asList(participants),
                expert,
                day(due)),
            reader.caller());
    notices.done("calibration?id=" + view.line().id(), "calibration.opened");
  }

  private List<CalibrationPart> named() {
    List<CalibrationPart> parts = new ArrayList<>();
    for (String each : (numbers == null ? "" : numbers).split("[\\s,，、]+")) {
      if (!each.isEmpty()) {
        if (!each.matches("\\d{1,18}")) {
          throw QualityProblem.CALIBRATION_CONTACT_UNKNOWN.problem("contact", each, "account", "");
        }
        parts.add(new CalibrationPart(Long.parseLong(each), null));
      }
    }
    return parts;
  }

  private CalibrationDraw draw() {
    return new CalibrationDraw(
        start(day(getFrom()), "draw.from"),
        start(next(day(getTo())), "draw.to"),
        size == null ? 0 : size,
        channel == null || channel.isBlank() ? null : channel,
        null);
  }

  private Instant start(@Nullable LocalDate day, String field) {
    if (day == null) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", field);
    }
    return day.atStartOfDay(reader.zone()).toInstant();
  }

  private static @Nullable LocalDate next(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(text);
  }

  /** The forms of today. */
  public List<FormVersion> getForms() {
    return forms.inForce(reader.today());
  }

  /** Who can be asked. */
  public List<String> getInspectors() {
    return calibrations.inspectors(reader.caller());
  }

  /** The channels to choose from. */
  public List<String> getChannels() {
    return CHANNELS;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }

  public String[] getParticipants() {
    return participants.clone();
  }

  public void setParticipants(String[] participants) {
    this.participants = participants.clone();
  }

  public @Nullable String getExpert() {
    return expert;
  }

  public void setExpert(@Nullable String expert) {
    this.expert = expert;
  }

  /** Until when; a week from now. */
  public String getDue() {
    return due == null ? reader.today().plusDays(7).toString() : due;
  }

  public void setDue(@Nullable String due) {
    this.due = due;
  }

  /** The first day of the draw; two weeks ago. */
  public String getFrom() {
    return from == null ? reader.today().minusDays(14).toString() : from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  /** The last day of the draw; yesterday. */
  public String getTo() {
    return to == null ? reader.today().minusDays(1).toString() : to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable Integer getSize() {
    return size;
  }

  public void setSize(@Nullable Integer size) {
    this.size = size;
  }

  public @Nullable String getChannel() {
    return channel;
  }

  public void setChannel(@Nullable String channel) {
    this.channel = channel;
  }

  public @Nullable String getNumbers() {
    return numbers;
  }

  public void setNumbers(@Nullable String numbers) {
    this.numbers = numbers;
  }
}
